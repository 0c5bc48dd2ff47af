"""How do the words of a text file become the fields of a page?"""

import json
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import Field
from wagtail.blocks import BaseStructBlock, Block, ListBlock, PageChooserBlock, RichTextBlock
from wagtail.fields import RichTextField, StreamField

from content.blocks.contact_point import ContactPointBlock
from content.demo.markup import rich_text
from content.demo.texts import PageText
from content.facts.models import ContactPoint
from content.governance.models import GovernedPage

NAMESPACE = uuid.UUID("5f0f3b0e-6a53-4f5e-9d3f-2f8f2b6d1c77")
"""Makes ids of pages and blocks from their names, so that every run gives the same ones."""


@dataclass(frozen=True)
class References:
    """What texts may point to: pages by their slug, contact points by their key."""

    pages: Mapping[str, GovernedPage]
    contact_points: Mapping[str, ContactPoint]

    def page_id(self, slug: str) -> int:
        """Return the id of the page. Raises KeyError for a slug that no text file has."""
        return self.pages[slug].pk


def lasting_id(*names: str) -> uuid.UUID:
    """Return the id that belongs to these names, the same in every run."""
    return uuid.uuid5(NAMESPACE, "/".join(names))


def fill(page: GovernedPage, text: PageText, references: References) -> None:
    """Give the page the title and fields of its text, in memory only."""
    page.title = page.draft_title = text.title
    for name, told in text.fields.items():
        field = page._meta.get_field(name)
        setattr(page, name, _field_value(field, told, text.slug, references))


def _field_value(field: Field, told: Any, slug: str, references: References) -> Any:
    if isinstance(field, StreamField):
        blocks = field.stream_block.child_blocks
        return field.to_python(
            json.dumps(list(_stream(blocks, told, (slug, field.name), references)))
        )
    if isinstance(field, RichTextField):
        return rich_text(told, references.page_id)
    return _plain(told)


def _stream(
    blocks: Mapping[str, Block], told: list[Any], names: tuple[str, ...], references: References
) -> Iterator[dict[str, Any]]:
    """Yield the stored form of each block; a stream with one kind of block need not name it."""
    for number, entry in enumerate(told):
        named = isinstance(entry, dict) and "block" in entry
        kind = entry["block"] if named else next(iter(blocks))
        place = (*names, str(number))
        yield {
            "type": kind,
            "value": _block_value(blocks[kind], entry, place, references),
            "id": str(lasting_id(*place)),
        }


def _block_value(block: Block, told: Any, names: tuple[str, ...], references: References) -> Any:
    """Return what the database holds for a block at the place that `names` lead to."""
    if isinstance(block, BaseStructBlock):
        children = block.child_blocks
        return {
            name: _block_value(children[name], value, (*names, name), references)
            for name, value in told.items()
            if name != "block"
        }
    if isinstance(block, ListBlock):
        return list(_stream({"item": block.child_block}, told, names, references))
    if isinstance(block, PageChooserBlock):
        return references.page_id(told)
    if isinstance(block, ContactPointBlock):
        return references.contact_points[told].pk
    if isinstance(block, RichTextBlock):
        return rich_text(told, references.page_id)
    return _plain(told)


def _plain(told: Any) -> Any:
    """Return what is told as it is. Raises ValueError for a fact where none can be shown."""
    if "{fact:" in str(told):
        raise ValueError(f"A fact can only stand in running text: {told}")
    return told
