"""Which parts does a page show, in which order, and which may not be missing?"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db.models import Field
from django.utils.functional import Promise
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from wagtail.blocks.stream_block import StreamValue
from wagtail.fields import RichTextField, StreamField
from wagtail.rich_text import expand_db_html

from a11y_checks.document import Document, Section
from content.governance.document_links import with_kind_and_size

if TYPE_CHECKING:
    from content.governance.models import GovernedPage

TITLE = "title"
IN_SEARCH_RESULTS = {
    "seo_title": _("Title among search results"),
    "search_description": _("Text among search results"),
}
"""What people read of a page before they open it: in the tab and among search results."""
EMPTY_RICH_TEXT = re.compile(r"\s*(<p[^>]*>\s*(<br\s*/?>)?\s*</p>\s*)*")


@dataclass(frozen=True)
class Part:
    """One field of a page type: its heading for visitors and whether it may be left out."""

    field: str
    heading: str | Promise = ""
    required: bool = False


@dataclass(frozen=True)
class ShownPart:
    """A part as a visitor gets it: content path, heading and safe HTML without the heading."""

    path: str
    heading: str
    html: SafeString
    label: str
    field: str


@dataclass(frozen=True)
class MissingPart:
    """Something without which a page cannot go live, told at the field `path`."""

    path: str
    message: str | Promise
    advice: str | Promise = ""


def shown_parts(page: "GovernedPage") -> Iterator[ShownPart]:
    """Yield what a visitor reads of the page's own content, in reading order, title excluded."""
    for part in page.parts:
        field = page._meta.get_field(part.field)
        heading, label = str(part.heading), _label(part, field)
        for path, html in _pieces(page, field):
            yield ShownPart(path, heading, with_kind_and_size(html), label, part.field)
            heading = ""


def document_of(page: "GovernedPage") -> Document:
    """Return the page as both rule books see it: what is shown, in the page's language."""
    language = page.language
    title = format_html("<h1>{}</h1>", page.title)
    sections = [Section(TITLE, title, language, _name_of(page, TITLE))]
    for shown in shown_parts(page):
        heading = format_html("<h2>{}</h2>", shown.heading) if shown.heading else ""
        sections.append(Section(shown.path, heading + shown.html, language, shown.label))
    for name in IN_SEARCH_RESULTS:
        if text := getattr(page, name):
            html = format_html("<p>{}</p>", text)
            sections.append(Section(name, html, language, _name_of(page, name)))
    return Document(title=page.title, language=language, sections=tuple(sections))


def empty_parts(page: "GovernedPage") -> Iterator[Part]:
    """Yield the required parts in which nothing is filled in."""
    for part in page.parts:
        if part.required and not any(_pieces(page, page._meta.get_field(part.field))):
            yield part


def is_empty_rich_text(html: str) -> bool:
    """Say whether rich text holds nothing but empty paragraphs."""
    return EMPTY_RICH_TEXT.fullmatch(html) is not None


def label_of(page: "GovernedPage", path: str) -> str:
    """Return the name, in the editor, of the field a content path points to; empty when unknown."""
    field = path.split(".")[0]
    known = (TITLE, *IN_SEARCH_RESULTS, *page.names, *(part.field for part in page.parts))
    return _name_of(page, field) if field in known else ""


def _pieces(page: "GovernedPage", field: Field) -> Iterator[tuple[str, SafeString]]:
    value = getattr(page, field.name)
    if isinstance(field, StreamField):
        yield from _blocks(page, field.name, value)
    elif isinstance(field, RichTextField):
        if not is_empty_rich_text(value or ""):
            html = expand_db_html(value)
            yield field.name, mark_safe(html)  # noqa: S308 - disallowed-markup refuses scripts
    elif value:
        yield field.name, format_html("<p>{}</p>", value)


def _blocks(
    page: "GovernedPage", name: str, stream: StreamValue
) -> Iterator[tuple[str, SafeString]]:
    for child in stream or ():
        yield f"{name}.{child.id}", child.render({"page": page})


def _label(part: Part, field: Field) -> str:
    return capfirst(str(part.heading or field.verbose_name))


def _name_of(page: "GovernedPage", field: str) -> str:
    return capfirst(str(IN_SEARCH_RESULTS.get(field) or page._meta.get_field(field).verbose_name))
