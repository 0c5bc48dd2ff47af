"""What does every test need? Dutch messages, compiled from the catalogue as it is now."""

from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

CATALOGUE = Path(__file__).resolve().parents[1] / "locale/nl/LC_MESSAGES/django.po"


def pytest_configure() -> None:
    """Compile the messages when they changed, so that a bare `pytest` also speaks Dutch."""
    compiled = CATALOGUE.with_suffix(".mo")
    if compiled.exists() and compiled.stat().st_mtime >= CATALOGUE.stat().st_mtime:
        return
    with CATALOGUE.open("rb") as source, compiled.open("wb") as target:
        write_mo(target, read_po(source, locale="nl"))
