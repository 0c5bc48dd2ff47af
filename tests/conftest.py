"""What does every test need? Dutch messages as they are now, and nothing of the test before."""

import os
from pathlib import Path

import pytest
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from django.core.cache import cache

CATALOGUE = Path(__file__).resolve().parents[1] / "locale/nl/LC_MESSAGES/django.po"


def pytest_configure() -> None:
    """Compile the messages when they changed, so that a bare `pytest` also speaks Dutch."""
    compiled = CATALOGUE.with_suffix(".mo")
    if compiled.exists() and compiled.stat().st_mtime > CATALOGUE.stat().st_mtime:
        return
    new = compiled.with_suffix(f".{os.getpid()}")  # another test run never reads half a file
    with CATALOGUE.open("rb") as source, new.open("wb") as target:
        write_mo(target, read_po(source, locale="nl"))
    new.replace(compiled)


@pytest.fixture(autouse=True)
def empty_cache() -> None:
    """Forget what an earlier test left behind, such as the addresses of a site that is gone."""
    cache.clear()
