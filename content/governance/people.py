"""Who is doing this?"""

from django.contrib.auth.base_user import AbstractBaseUser
from wagtail.log_actions import get_active_log_context


def acting_user() -> AbstractBaseUser | None:
    """Return the user of the admin request being handled; None for commands and code."""
    user = get_active_log_context().user
    return user if user is not None and user.is_authenticated else None
