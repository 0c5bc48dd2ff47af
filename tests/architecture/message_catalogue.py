"""Which texts does the interface show, and what does the Dutch catalogue say of them?

Needs no GNU gettext: Django turns a template into calls, Babel reads the calls.
"""

import io
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import DEFAULT_KEYWORDS, extract
from babel.messages.pofile import read_po
from django.utils.translation.template import templatize

from tests.architecture.source_files import ROOT, files

CATALOGUE = ROOT / "locale/nl/LC_MESSAGES/django.po"
TEMPLATES = {".html", ".txt"}
KEYWORDS = DEFAULT_KEYWORDS | {
    "gettext_lazy": None,
    "gettext_noop": None,
    "ngettext_lazy": (1, 2),
    "pgettext_lazy": ((1, "c"), 2),
    "npgettext_lazy": ((1, "c"), 2, 3),
}
Key = tuple[str | None, str | tuple[str, ...]]
PLACE = re.compile(r"%\(\w+\)[sd]|(?<!\{)\{\w+\}(?!\})")


@cache
def catalogue() -> Catalog:
    """Return the Dutch catalogue as it stands in the project."""
    with CATALOGUE.open("rb") as file:
        return read_po(file, locale="nl")


def dutch(message: str) -> str:
    """Return the Dutch of an English message, "" when there is none."""
    entry = catalogue().get(message)
    return str(entry.string) if entry and entry.string and not entry.fuzzy else ""


@cache
def shown_messages() -> dict[Key, Path]:
    """Return every (context, message id) in Python and templates, with a file that shows it."""
    return {key: path for path in files("*") for key in _messages(path)}


def places(text: str) -> set[str]:
    """Return the places in a message that a value fills: `%(name)s` and `{name}`."""
    return set(PLACE.findall(text))


def calls(template: str) -> str:
    """Return the translation calls of a template on one line of Python."""
    return re.sub(r"\s*\n\s*", " ", templatize(template)).strip()


def _messages(path: Path) -> Iterator[Key]:
    if path.suffix == ".py":
        code = path.read_text()
    elif path.suffix in TEMPLATES and "templates" in path.parts:
        code = calls(path.read_text())
    else:
        return
    for _line, message, _comments, context in extract(
        "python", io.BytesIO(code.encode()), keywords=KEYWORDS
    ):
        yield context, message
