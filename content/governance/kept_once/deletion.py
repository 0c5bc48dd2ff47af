"""May this be deleted, or do live pages still show it?"""

from typing import Any

from django.db.models import Model, ProtectedError, QuerySet
from django.utils.translation import gettext

from content.governance.kept_once.shared import is_shown_everywhere
from content.governance.kept_once.used_by import pages_using
from content.governance.models import GovernedPage


class InUse(ProtectedError):
    """Something live pages show was to be deleted; `pages` are those, `thing` is what."""

    def __init__(self, thing: Model, pages: tuple[GovernedPage, ...]) -> None:
        self.thing = thing
        self.pages = pages
        told = gettext("“%(name)s” is in use and cannot be deleted.") % {"name": thing}
        super().__init__(told, set(pages))


def refuse_in_use(sender: type[Model], instance: Model, origin: Any = None, **kwargs: Any) -> None:
    """Raise InUse when live pages use this (signal pre_delete, so it holds for every route).

    What every page shows may go along with its site.
    """
    if is_shown_everywhere(sender) and not _is_chosen(instance, origin):
        return
    pages = tuple(pages_using(instance))
    if pages:
        raise InUse(instance, pages)


def _is_chosen(instance: Model, origin: Any) -> bool:
    """Whether somebody deletes this very thing, and not what it belongs to."""
    model = origin.model if isinstance(origin, QuerySet) else type(origin)
    return isinstance(instance, model)
