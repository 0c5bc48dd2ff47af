"""What does every test need? Dutch messages as they are now, and nothing of the test before."""

import os
import time
from importlib import import_module
from pathlib import Path

import pytest
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from django.core.cache import caches
from django.core.signals import request_finished, request_started
from django.db import connection
from django.db.models.signals import post_migrate
from django.utils.translation.reloader import translation_file_changed

from content.governance.privacy import triggers
from content.trail import append_only

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
    translation_file_changed(None, compiled)  # Django may have read the old one already


@pytest.fixture(autouse=True)
def empty_cache() -> None:
    """Forget what an earlier test left behind, such as the addresses of a site that is gone."""
    for store in caches.all(initialized_only=True):
        store.clear()


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, django_db_blocker: object) -> None:
    """Open what the database guards: a test that commits has to empty the tables after itself.

    The tests of the trail and of private sections close it again for themselves.
    """
    trail = import_module("content.trail.signals")
    post_migrate.disconnect(trail.tighten, sender=trail.WAGTAIL)
    privacy = import_module("content.governance.privacy.guard")
    post_migrate.disconnect(privacy.tighten, sender=privacy.GOVERNANCE)
    with django_db_blocker.unblock():
        append_only.remove(connection)
        triggers.remove(connection)


@pytest.fixture
def live_server(request: pytest.FixtureRequest, live_server: object, transactional_db: None):
    """The site at an address; afterwards the page is left and its last request is answered.

    A page that saves by itself would otherwise write while the tables are emptied for the next
    test.
    """
    busy: list[object] = []

    def begins(**_signal: object) -> None:
        busy.append(None)

    def ends(**_signal: object) -> None:
        busy.pop()

    request_started.connect(begins)
    request_finished.connect(ends)
    yield live_server
    if "chromium" in request.fixturenames:
        request.getfixturevalue("chromium").get("about:blank")
    patience = time.monotonic() + 15
    while busy and time.monotonic() < patience:
        time.sleep(0.02)
    request_started.disconnect(begins)
    request_finished.disconnect(ends)
