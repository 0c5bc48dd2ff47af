"""Which pages of our own belong to a run?"""

import random
from collections.abc import Iterator
from urllib.parse import urlsplit

from django.apps import apps
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from content.audits.models import AuditRun
from content.audits.models.audit_run import Scope
from content.audits.runs.address import uri_of
from content.governance.models import GovernedPage


def page_types() -> tuple[type[GovernedPage], ...]:
    """Return every page type, sorted by the name people read."""
    found = (model for model in apps.get_models() if issubclass(model, GovernedPage))
    own = (model for model in found if model is not GovernedPage)
    return tuple(sorted(own, key=lambda model: str(model._meta.verbose_name)))


def page_type_name(label: str) -> str:
    """Return what people call the page type with this label; the label when there is none."""
    names = {model._meta.label: str(model._meta.verbose_name) for model in page_types()}
    return names.get(label, label)


def live_pages(run: AuditRun) -> QuerySet[GovernedPage]:
    """Return the live pages within the run's scope, before a sample is drawn.

    Raises ValidationError when the page or the page type of the scope does not exist.
    """
    pages = GovernedPage.objects.live().filter(depth__gt=1).order_by("path")
    if run.scope == Scope.SECTION:
        if run.section is None:
            raise ValidationError(_("The page of this run is gone. Choose another page."))
        return pages.descendant_of(run.section, inclusive=True)
    if run.scope == Scope.PAGE_TYPE:
        return pages.type(_page_type(run.page_type))
    return pages


def chosen_pages(run: AuditRun) -> Iterator[GovernedPage]:
    """Yield the pages to look at, one by one: all within scope, or a sample of them.

    The same seed draws the same pages as long as the same pages are live.
    """
    pages = live_pages(run)
    if run.sample_size:
        ids = list(pages.order_by("pk").values_list("pk", flat=True))
        size = min(run.sample_size, len(ids))
        drawn = random.Random(run.seed).sample(ids, size)  # noqa: S311 - to be repeatable
        pages = pages.filter(pk__in=drawn)
    yield from pages.iterator(chunk_size=500)


def page_at(address: str) -> GovernedPage | None:
    """Return our own live page at this address (`/paspoort/` or a whole one), if there is one."""
    path = urlsplit(address).path.rstrip("/")
    slug = path.rpartition("/")[2]
    pages = GovernedPage.objects.live().filter(depth__gt=1)
    candidates = pages.filter(slug=slug).order_by("path")
    roots = pages.filter(depth=2).order_by("path")
    found = (page for pages in (candidates, roots) for page in pages if _is_at(page, address))
    return next(found, None)


def address_of(address: str) -> str:
    """Return how a run calls this address: our own pages by their whole one."""
    own = page_at(address)
    if own is not None:
        return str(own.full_url)
    return uri_of(address)


def _is_at(page: GovernedPage, address: str) -> bool:
    wanted = address.partition("#")[0].rstrip("/")
    known = (page.full_url, urlsplit(page.full_url or "").path)
    return bool(page.full_url) and wanted in [each.rstrip("/") for each in known]


def _page_type(label: str) -> type[GovernedPage]:
    found = [model for model in page_types() if model._meta.label_lower == label.lower()]
    if not found:
        known = ", ".join(model._meta.label for model in page_types())
        raise ValidationError(_("There is no such page type. Choose one of: %s") % known)
    return found[0]
