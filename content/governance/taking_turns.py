"""How do people who work on one page at once wait for each other, and never for ever?"""

from collections.abc import Iterator
from contextlib import contextmanager

from django.apps import apps
from django.db import transaction


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
