"""What do the text files of the example municipality say?"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

LANGUAGE_CODE = "nl"
"""The language of a text that names none."""
OF_A_FACT = {"label", "label_en", "kind"}
FOLDER = Path(__file__).parent / "texts"


@dataclass(frozen=True)
class PageText:
    """One page as its file tells it.

    `kind` names the page type (see `PAGE_TYPES`), `parent` is the slug of the page above it
    (empty for home). `locale` is its language, `translation_of` the slug of the page that says
    the same in Dutch. `refused` is true when the text is meant to be
    kept out by the gate. `fields` holds every other value under the name of the page field.
    """

    kind: str
    slug: str
    locale: str
    translation_of: str
    title: str
    parent: str
    refused: bool
    fields: Mapping[str, Any]


@dataclass(frozen=True)
class FactText:
    """One fact as the file tells it: its own fields, and those of each of its values."""

    key: str
    fields: Mapping[str, Any]
    values: tuple[Mapping[str, Any], ...]


def read_pages() -> tuple[PageText, ...]:
    """Return the Dutch pages in the order of their file names, then the translations alike.

    A page comes after its parent, and menus and lists have one order in every language.
    """
    pages = [_page(path) for path in sorted((FOLDER / "pages").glob("*.toml"))]
    places = {page.slug: place for place, page in enumerate(pages)}
    return tuple(
        sorted(pages, key=lambda p: (p.translation_of > "", places[p.translation_of or p.slug]))
    )


def read_organisation() -> dict[str, Any]:
    """Return the field values of the municipality itself."""
    return _read(FOLDER / "organisation.toml")


def read_contact_points() -> dict[str, dict[str, Any]]:
    """Return the field values of every contact point, under the key that pages use."""
    return _read(FOLDER / "contact_points.toml")


def read_facts() -> tuple[FactText, ...]:
    """Return every fact that is kept once, in the order of the file, ready for its models."""
    entries = _read(FOLDER / "facts.toml")
    every = {name: told for name, told in entries.items() if not isinstance(told, dict)}
    facts = ((key, told) for key, told in entries.items() if isinstance(told, dict))
    return tuple(_fact(key, told, every) for key, told in facts)


def _fact(key: str, told: dict[str, Any], every: dict[str, Any]) -> FactText:
    own = {name: value for name, value in told.items() if name in OF_A_FACT}
    now = every | {n: value for n, value in told.items() if n not in own and n != "next"}
    coming = [now | later for later in told.get("next", [])]
    return FactText(key, own, (now, *coming))


def _page(path: Path) -> PageText:
    fields = _read(path)
    return PageText(
        kind=fields.pop("type"),
        slug=fields.pop("slug"),
        locale=fields.pop("locale", LANGUAGE_CODE),
        translation_of=fields.pop("translation_of", ""),
        title=fields.pop("title"),
        parent=fields.pop("parent", ""),
        refused=fields.pop("refused", False),
        fields=fields,
    )


def _read(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))
