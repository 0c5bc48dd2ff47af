"""Which live products are there to tell about?"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from django.conf import settings
from django.db.models import QuerySet
from django.utils.timezone import localdate
from wagtail.blocks import StreamValue

from content.catalogue.product_names import UniformName, uniform_names
from content.catalogue.samenwerkende_catalogi.record import (
    ENTREPRENEUR,
    NOT_ONLINE,
    ONLINE,
    RESIDENT,
    WITH_DIGID,
    Record,
)
from content.pages.audience import Audience
from content.pages.models import ProductPage
from content.pages.product import first_online
from content.pages.visibility import open_to_all

AUDIENCES = {
    Audience.RESIDENT: (RESIDENT,),
    Audience.ENTREPRENEUR: (ENTREPRENEUR,),
    Audience.BOTH: (RESIDENT, ENTREPRENEUR),
}


@dataclass(frozen=True)
class Collected:
    """A product page with what we would tell about it."""

    page: ProductPage
    record: Record


def products() -> QuerySet[ProductPage]:
    """Return the open products in the language of the municipality; the list is a Dutch one."""
    pages = open_to_all(ProductPage.objects.filter(locale__language_code=settings.LANGUAGE_CODE))
    return pages.select_related("locale").order_by("title", "pk")


def collected(pages: Iterable[ProductPage]) -> Iterator[Collected]:
    """Yield each page with its record."""
    named = dict(products().exclude(upn="").values_list("pk", "upn"))
    for page in pages:
        yield Collected(page, _record(page, named))


def _record(page: ProductPage, named: Mapping[int, str]) -> Record:
    form = first_online(page.channels)
    return Record(
        product_id=str(page.translation_key),
        address=page.full_url or "",
        title=page.title,
        abstract=page.summary,
        language=page.language,
        modified=localdate(page.last_published_at) if page.last_published_at else None,
        audiences=AUDIENCES[Audience(page.audience)],
        online=_online(form["authentication"]) if form else NOT_ONLINE,
        form_address=form["url"] if form else "",
        named=page.upn,
        name=uniform_names().get(page.upn),
        related=tuple(_names(page.related, named)),
    )


def _online(authentication: str) -> str:
    return WITH_DIGID if authentication == "digid" else ONLINE


def _names(links: StreamValue, named: Mapping[int, str]) -> Iterator[UniformName]:
    """Yield the names of the products that a page leads to; read without opening those pages."""
    targets = (link["value"] for link in links.raw_data)
    for name in dict.fromkeys(named.get(target, "") for target in targets):
        if name in uniform_names():
            yield uniform_names()[name]
