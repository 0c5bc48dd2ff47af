"""Who may read what residents say, and answer for it?"""

from django.contrib.auth.base_user import AbstractBaseUser
from wagtail.permission_policies import ModelPermissionPolicy
from wagtail.permissions import register_permission_policy

from content.contact.models import PageFeedback

VIEW, CHANGE = "contact.view_pagefeedback", "contact.change_pagefeedback"


class FeedbackPermissionPolicy(ModelPermissionPolicy):
    """Only residents give feedback: nobody can write it for them, an administrator neither."""

    def user_has_permission(self, user: AbstractBaseUser, action: str) -> bool:
        """Say whether the user may do this with feedback."""
        return action != "add" and bool(super().user_has_permission(user, action))

    def user_has_any_permission(self, user: AbstractBaseUser, actions: list[str]) -> bool:
        """Say whether the user may do one of these."""
        return any(self.user_has_permission(user, action) for action in actions)


POLICY = FeedbackPermissionPolicy(PageFeedback)


def register() -> None:
    """Make the admin ask this policy."""
    register_permission_policy(PageFeedback, POLICY)
