"""What do the text files of the example municipality say?"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "texts"


@dataclass(frozen=True)
class PageText:
    """One page as its file tells it.

    `kind` names the page type (`home`, `theme`, `product`, `information`), `parent` is the
    slug of the page above it (empty for home). `refused` is true when the text is meant to be
    kept out by the gate. `fields` holds every other value under the name of the page field.
    """

    kind: str
    slug: str
    title: str
    parent: str
    refused: bool
    fields: Mapping[str, Any]


def read_pages() -> tuple[PageText, ...]:
    """Return all pages in the order of their file names: a page comes after its parent."""
    return tuple(_page(path) for path in sorted((FOLDER / "pages").glob("*.toml")))


def read_organisation() -> dict[str, Any]:
    """Return the field values of the municipality itself."""
    return _read(FOLDER / "organisation.toml")


def read_contact_points() -> dict[str, dict[str, Any]]:
    """Return the field values of every contact point, under the key that pages use."""
    return _read(FOLDER / "contact_points.toml")


def _page(path: Path) -> PageText:
    fields = _read(path)
    return PageText(
        kind=fields.pop("type"),
        slug=fields.pop("slug"),
        title=fields.pop("title"),
        parent=fields.pop("parent", ""),
        refused=fields.pop("refused", False),
        fields=fields,
    )


def _read(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))
