"""How does the example municipality get into a database of its own, and out as plain content?

The file named on the command line gets the same words, links and contact points, as blocks of a
plain Wagtail page.
"""

import json
import re
import sys
from collections.abc import Iterator
from functools import singledispatch
from html import escape
from pathlib import Path
from typing import Any

from django.core.management import call_command
from wagtail.blocks import StreamValue, StructValue
from wagtail.blocks.list_block import ListValue
from wagtail.fields import RichTextField
from wagtail.rich_text import RichText

from content.facts.contact_point import DAYS
from content.facts.models import ContactPoint, Organisation
from content.facts.shelf import value_of
from content.governance.models import GovernedPage
from content.pages.section import LEAD_FIELDS, OWN_PLACE
from tests.site.conftest import make_demo

FACT = re.compile(r'<embed embedtype="fact" id="([^"]*)"\s*/>')
TOLD_OF_A_PLACE = ("name", "phone", "phone_hours", "street", "postcode", "city", "postal_address")
Block = tuple[str, Any]


def main() -> None:
    """Fill the database and write down its content."""
    call_command("migrate", verbosity=0)
    call_command("collectstatic", interactive=False, verbosity=0)
    pages = make_demo()
    told = {
        "municipality": Organisation.objects.get().contact_point_id,
        "places": [_place(point) for point in ContactPoint.objects.all()],
        "pages": [_page(page) for page in pages],
    }
    Path(sys.argv[1]).write_text(json.dumps(told), encoding="utf-8")


def _place(point: ContactPoint) -> dict[str, Any]:
    hours = {day: getattr(point, day) for day in DAYS if getattr(point, day)}
    return {name: getattr(point, name) for name in ("id", *TOLD_OF_A_PLACE)} | {
        "opening_hours": hours
    }


def _page(page: GovernedPage) -> dict[str, Any]:
    return {
        "id": page.pk,
        "parent": page.get_parent().pk if page.depth > 2 else None,
        "kind": type(page).__name__,
        "language": page.language,
        "translation_key": str(page.translation_key),
        "title": page.title,
        "slug": page.slug,
        "show_in_menus": page.show_in_menus,
        "summary": getattr(page, "summary", "") or getattr(page, "intro", ""),
        "also_called": getattr(page, "also_called", ""),
        "body": list(_body(page)),
    }


def _body(page: GovernedPage) -> Iterator[Block]:
    for part in page.parts:
        value = getattr(page, part.field)
        if not value or part.field in LEAD_FIELDS | OWN_PLACE:
            continue
        if part.heading:
            yield "heading", str(part.heading)
        if isinstance(page._meta.get_field(part.field), RichTextField):
            value = RichText(value)
        yield from _blocks(value)


@singledispatch
def _blocks(value: Any) -> Iterator[Block]:
    """Yield the plain blocks that say the same."""
    yield from ()


@_blocks.register
def _(value: str) -> Iterator[Block]:
    if value:
        yield "paragraph", f"<p>{escape(value)}</p>"


@_blocks.register
def _(value: RichText) -> Iterator[Block]:
    if value.source:
        yield "paragraph", FACT.sub(lambda found: value_of(found[1]).said, value.source)


@_blocks.register
def _(value: StreamValue) -> Iterator[Block]:
    for child in value:
        yield from _blocks(child.value)


@_blocks.register
def _(value: ListValue) -> Iterator[Block]:
    for child in value:
        yield from _blocks(child)


@_blocks.register
def _(value: StructValue) -> Iterator[Block]:
    for child in value.values():
        yield from _blocks(child)


@_blocks.register
def _(value: ContactPoint) -> Iterator[Block]:
    yield "contact", value.pk


@_blocks.register
def _(value: GovernedPage) -> Iterator[Block]:
    yield "page", value.pk
