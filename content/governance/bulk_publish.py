"""What happens when an editor publishes many pages at once and some are not ready?"""

from typing import Any

from django.contrib.auth.base_user import AbstractBaseUser
from django.utils.translation import gettext, ngettext
from wagtail.admin import messages
from wagtail.admin.views.pages.bulk_actions.publish import PublishBulkAction

from content.governance.history import record_refusal
from content.governance.judging import verdict_for
from content.governance.models import GovernedPage
from content.governance.refusal import PublicationBlocked


class GovernedPublishBulkAction(PublishBulkAction):
    """Publishes the pages that are ready and lists those that are not."""

    refused: list[PublicationBlocked]

    def prepare_action(self, objects: list[GovernedPage], without_access: Any) -> Any:
        """Have all pages judged before the transaction, in which others wait for us."""
        below = self.cleaned_form.cleaned_data.get("include_descendants")
        drafts = [draft for page in objects for draft in _drafts_below(page, self.request.user)]
        for page in [*objects, *(drafts if below else [])]:
            verdict_for(page.get_latest_revision_as_object())
        return super().prepare_action(objects, without_access)

    def get_execution_context(self) -> dict[str, Any]:
        """Return what `execute_action` needs, with the list that it fills."""
        self.refused = []
        return super().get_execution_context() | {"refused": self.refused}

    @classmethod
    def execute_action(
        cls,
        objects: list[GovernedPage],
        include_descendants: bool = False,
        user: AbstractBaseUser | None = None,
        refused: list[PublicationBlocked] | None = None,
        **kwargs: Any,
    ) -> tuple[int, int]:
        """Return how many chosen pages and how many pages below them went live."""
        refused = [] if refused is None else refused
        chosen = sum(_published(page, user, refused) for page in objects)
        below = 0
        if include_descendants:
            drafts = [draft for page in objects for draft in _drafts_below(page, user)]
            below = sum(_published(draft, user, refused) for draft in drafts)
        return chosen, below

    def get_success_message(self, num_parent_objects: int, num_child_objects: int) -> str | None:
        """Return what went live; what did not is told apart, page by page."""
        for refusal in self.refused:
            messages.error(self.request, _refused_text(refusal))
        if not num_parent_objects and not num_child_objects:
            return gettext("No page was published.") if self.refused else None
        return super().get_success_message(num_parent_objects, num_child_objects)


def _published(
    page: GovernedPage, user: AbstractBaseUser | None, refused: list[PublicationBlocked]
) -> bool:
    revision = page.get_latest_revision() or page.specific.save_revision(user=user)
    try:
        revision.publish(user=user)
    except PublicationBlocked as refusal:
        record_refusal(refusal, user=user)
        refused.append(refusal)
        return False
    return True


def _drafts_below(page: GovernedPage, user: AbstractBaseUser | None) -> list[GovernedPage]:
    drafts = page.get_descendants().not_live().specific()
    return [
        draft for draft in drafts if user is None or draft.permissions_for_user(user).can_publish()
    ]


def _refused_text(refusal: PublicationBlocked) -> str:
    count = len(refusal.findings)
    text = ngettext(
        "“%(title)s” is not published: %(count)d point to solve.",
        "“%(title)s” is not published: %(count)d points to solve.",
        count,
    )
    return text % {"title": refusal.page.title, "count": count}
