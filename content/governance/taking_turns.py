"""How do people who work on one page at once wait for each other, and never for ever?"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from django.apps import apps
from django.db import transaction

if TYPE_CHECKING:
    from content.governance.models import GovernedPage

PUBLISHED = ("live", "seal", "live_revision", "first_published_at", "last_published_at", "expired")
"""What publishing writes on a page, apart from its text."""


@contextmanager
def turn_on(page_id: int | None) -> Iterator[None]:
    """Hold the page until the transaction ends.

    Saving, approving and publishing each write the page, its revisions and its steps, in orders
    of their own: PostgreSQL ends one of two that wait for each other. So all take the page first.
    """
    with transaction.atomic():
        pages = apps.get_model("governance", "GovernedPage").objects.select_for_update(no_key=True)
        list(pages.filter(pk=page_id).values_list("pk"))
        yield


def catch_up(page: "GovernedPage") -> None:
    """Let the page know whether somebody published it since it was read; its text stays."""
    if not page._state.adding:
        page.refresh_from_db(fields=PUBLISHED)
