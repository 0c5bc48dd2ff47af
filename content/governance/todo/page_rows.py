"""How does a page become a row on the board?"""

from datetime import date

from django.contrib.auth.base_user import AbstractBaseUser
from django.db.models import QuerySet
from django.urls import reverse
from wagtail.permissions import page_permission_policy

from content.governance.models import GovernedPage
from content.governance.todo.registry import Text, TodoRow


def pages_to_change(user: AbstractBaseUser) -> QuerySet[GovernedPage]:
    """Return the pages this person may change, the root excluded."""
    pages = page_permission_policy.instances_user_has_permission_for(user, "change")
    return pages.filter(depth__gt=1)


def page_row(page: GovernedPage, detail: Text = "", on: date | None = None) -> TodoRow:
    """Return the row that leads to the editor of this page."""
    return TodoRow(page.draft_title or page.title, edit_url(page.pk), detail, on)


def edit_url(page_id: int | str) -> str:
    """Return where the page is edited."""
    return reverse("wagtailadmin_pages:edit", args=[page_id])
