"""Is every live page sealed after processes met, or died halfway, and is no text lost?"""

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from signal import SIGKILL
from urllib.parse import quote

import pytest
from django.contrib.auth import get_user_model
from django.db import connection
from django.urls import reverse

from a11y_checks.report import Engine, Report
from content.governance import judging
from content.governance.judging import store_verdict
from content.pages.models import ProductPage
from tests.content import factories

ROOT = Path(__file__).resolve().parents[3]
START = (
    "import sys, django; django.setup(); "
    "from tests.content.governance.publishing_process import run; run(*sys.argv[1:])"
)
ALLOWED = Report(engines=(Engine("axe-core", "4.12.1"),))
OTHER_COSTS = "<p>Een paspoort kost 90 euro.</p>"


@pytest.fixture
def theme(transactional_db):
    return factories.theme_page(factories.home_page(factories.root()))


def test_every_live_page_is_sealed_after_processes_met_or_died(theme, tmp_path):
    page, one, other = two_versions(theme)
    halfway = factories.product_page(theme, slug="voor-het-vastleggen").get_latest_revision()
    store_verdict(halfway.as_object(), ALLOWED)
    unseen = factories.product_page(theme, slug="in-de-browser")
    unseen.costs = OTHER_COSTS.replace("90", "95")
    meeting = [
        ("publish_in_turns", one, other),
        ("publish_in_turns", other, one),
        ("unpublish_again_and_again", page.pk),
    ]
    dying = [
        ("die_in_the_browser_stage", unseen.save_revision().pk),
        ("die_before_the_commit", halfway.pk),
    ]
    database = as_other_processes_see_it(tmp_path)
    ended = in_other_processes(database, meeting + dying, ("publish_and_verify", halfway.pk))
    assert ended.returncode == 0, ended.stderr
    assert json.loads(ended.stdout) == [0, 0, 0, -SIGKILL, -SIGKILL], ended.stderr
    assert_untouched(database, unseen, "95 euro")


def test_a_browser_looks_before_any_transaction_so_that_nobody_waits_for_it(theme, monkeypatch):
    inside = []

    def looks(*args, **kwargs):
        inside.append(connection.in_atomic_block)
        return ALLOWED

    monkeypatch.setattr(judging, "browser_report", looks)
    page = factories.product_page(theme)
    page.get_latest_revision().publish()
    assert ProductPage.objects.get(pk=page.pk).live
    assert inside == [False]


def test_a_bulk_publish_looks_before_its_transaction_as_well(theme, client, monkeypatch):
    inside = []

    def looks(*args, **kwargs):
        inside.append(connection.in_atomic_block)
        return ALLOWED

    monkeypatch.setattr(judging, "browser_report", looks)
    pages = [factories.product_page(theme, slug=slug) for slug in ("een", "twee")]
    pages[1].costs = OTHER_COSTS
    pages[1].save_revision()
    client.force_login(get_user_model().objects.create_superuser("beheer"))
    url = reverse("wagtail_bulk_action", args=["governance", "governedpage", "publish"])
    client.post(f"{url}?id={theme.pk}&next=/admin/", {"include_descendants": "on"})
    assert ProductPage.objects.filter(live=True).count() == len(pages)
    assert not any(inside)


def two_versions(theme) -> tuple[ProductPage, int, int]:
    """Return a page and two of its revisions, both allowed to go live."""
    page = factories.product_page(theme, slug="twee-versies")
    one = page.get_latest_revision()
    page.costs = OTHER_COSTS
    other = page.save_revision()
    for revision in (one, other):
        store_verdict(revision.as_object(), ALLOWED)
    return page, one.pk, other.pk


def as_other_processes_see_it(folder: Path) -> str:
    """Return the address of this test's database; SQLite's is in memory and copied to a file."""
    if connection.vendor == "sqlite":
        with closing(sqlite3.connect(folder / "gemeente.sqlite3")) as file:
            connection.connection.backup(file)
        return f"sqlite:///{folder / 'gemeente.sqlite3'}"
    known = connection.settings_dict
    secret = f":{quote(known['PASSWORD'])}" if known["PASSWORD"] else ""
    place = f"{quote(known['HOST'], safe='')}{':' if known['PORT'] else ''}{known['PORT']}"
    return f"postgresql://{known['USER']}{secret}@{place}/{known['NAME']}"


def in_other_processes(database: str, together: list, afterwards: tuple):
    return subprocess.run(
        [sys.executable, "-c", START, json.dumps(together), json.dumps(afterwards)],
        cwd=ROOT,
        env=os.environ | {"DATABASE_URL": database, "PYTHONPATH": f"{ROOT}:{ROOT / 'site'}"},
        capture_output=True,
        text=True,
        check=False,
    )


def assert_untouched(database: str, page: ProductPage, words: str) -> None:
    """Assert that the page is a draft still and its typed text is kept."""
    if connection.vendor == "sqlite":
        with closing(sqlite3.connect(database.removeprefix("sqlite:///"))) as file:
            query = "SELECT live FROM governance_governedpage WHERE id = ?"
            assert file.execute(query, [page.pk]).fetchone() == (0,)
            query = "SELECT content FROM wagtailcore_revision WHERE object_id = ? ORDER BY id DESC"
            assert words in file.execute(query, [str(page.pk)]).fetchone()[0]
        return
    stored = ProductPage.objects.get(pk=page.pk)
    assert not stored.live
    assert words in stored.get_latest_revision_as_object().costs
