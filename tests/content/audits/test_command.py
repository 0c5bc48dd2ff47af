"""Does `manage.py audit` do a run, say how it went, and survive what happens to processes?"""

import csv
import json
import os
import signal
import subprocess
import sys
import time
from io import StringIO
from pathlib import Path
from xml.etree import ElementTree

import pytest
from django.core.management import CommandError, call_command
from django.db import connection

from content.audits.models import AuditFinding, AuditRun, RunPage
from content.audits.models.audit_run import RunState
from content.governance.models import GovernedPage
from tests.content.audits.sites import own_site, page_html, served

ROOT = Path(__file__).resolve().parents[3]
pytestmark = pytest.mark.usefixtures("many_at_once")


@pytest.fixture(autouse=True)
def own_signals():
    """Put back what happens at Ctrl+C: the command changes that."""
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


def audit(*arguments):
    """Return the exit code and what the command says."""
    out = StringIO()
    try:
        call_command("audit", "--quiet", *arguments, stdout=out, stderr=out)
    except SystemExit as ended:
        return ended.code, out.getvalue()
    return 0, out.getvalue()


def website(**pages):
    return served({"/": page_html("Thuis", '<p>Welkom.</p><img src="/a.png">'), **pages})


def test_fails_on_a_finding_as_bad_as_asked(settings, tmp_path):
    settings.AUDIT_PRIVATE_ADDRESSES = True
    files = {name: tmp_path / name for name in ("junit", "sarif", "csv")}
    options = [f"--{name}={path}" for name, path in files.items()]
    with website() as (address, _asked):
        once = ("--static", f"--url={address}/", "--delay=0")
        assert audit(*once)[0] == 0
        assert audit(*once, "--fail-on=critical", *options)[0] == 1
    assert AuditFinding.objects.filter(rule="image-alt", impact="critical").count() == 1
    assert ElementTree.parse(files["junit"]).find(".//failure") is not None
    assert json.loads(files["sarif"].read_text())["runs"][0]["results"]
    (row,) = csv.DictReader(files["csv"].open(encoding="utf-8-sig"))
    assert (row["state"], row["title"]) == ("done", "Thuis")


def test_says_that_not_everything_could_be_tested(settings):
    settings.AUDIT_PRIVATE_ADDRESSES = True
    with website() as (address, _asked):
        code, told = audit("--static", f"--url={address}/weg", "--delay=0", "--fail-on=minor")
    assert code == 3
    assert f"{address}/weg: Op dit adres staat geen pagina." in told


@pytest.mark.parametrize(
    "wrong",
    [
        "--scope=section=/bestaat-niet/",
        "--scope=type=pages.NoPage",
        "--scope=alles",
        "--widths=800",
        "--resume=999",
        "--url=ftp://voorbeeld.nl/",
        "--junit=/geen/map/junit.xml",
        "--sample=0",
        "--crawl=5",
        "--url=http://a.nl/ --crawl=0",
        "--url=http://a.nl/ --sample=3",
        "--resume=0",
        "--due --scope=type=pages.ProductPage",
    ],
)
def test_says_what_is_wrong_with_the_command_and_stores_nothing(wrong):
    code, told = audit("--static", *wrong.split())
    assert (code, bool(told.strip())) == (2, True)
    assert not AuditRun.objects.exists()


def test_names_the_option_that_is_wrong():
    assert "--sample: " in audit("--static", "--sample=0")[1]
    with pytest.raises(CommandError, match="--delay"):
        audit("--delay=nan")


def test_draws_the_same_sample_with_the_same_seed():
    own_site(pages=8)
    for _time in range(2):
        assert audit("--static", "--sample=3", "--seed=5")[0] == 0
    first, second = (
        list(run.pages.values_list("url", flat=True)) for run in AuditRun.objects.order_by("pk")
    )
    assert len(first) == 3
    assert first == second


def test_looks_at_a_section_or_a_page_type():
    own_site(pages=2)
    audit("--static", "--scope=section=/paspoort-en-rijbewijs/")
    audit("--static", "--scope=type=pages.InformationPage")
    assert [run.pages.count() for run in AuditRun.objects.order_by("pk")] == [3, 2]


def process(*arguments):
    """Start the real command on the database of this test."""
    return subprocess.Popen(
        [sys.executable, "manage.py", "audit", "--quiet", *arguments],
        cwd=ROOT,
        env={
            **os.environ,
            "DATABASE_URL": f"sqlite:///{connection.settings_dict['NAME']}",
            "DJANGO_SETTINGS_MODULE": "gemeente.settings.test",
        },
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )


def wait_for_pages(number, working):
    """Return when so many pages are done."""
    while RunPage.objects.filter(state="done").count() < number:
        assert working.poll() is None, working.stderr.read()
        time.sleep(0.01)


def test_paused_killed_and_resumed_it_repeats_and_loses_no_page():
    if connection.vendor != "sqlite":
        pytest.skip("the process needs the address of the test database")
    own_site(pages=40)
    first = process("--static", "--workers=2")
    wait_for_pages(3, first)
    first.send_signal(signal.SIGINT)
    told = first.communicate(timeout=60)[1]
    run = AuditRun.objects.get()
    assert (first.returncode, run.state) == (130, RunState.PAUSED)
    assert f"--resume {run.pk}" in told
    before = dict(run.pages.filter(state="done").values_list("pk", "done_at"))
    second = process(f"--resume={run.pk}")
    wait_for_pages(len(before) + 3, second)
    second.kill()
    second.wait()
    stored = dict(run.pages.filter(state="done").values_list("pk", "done_at"))
    assert stored.items() >= before.items()
    assert 0 < len(stored) < 42
    third = process(f"--resume={run.pk}")
    assert third.wait(timeout=120) == 0
    run.refresh_from_db()
    assert run.state == RunState.FINISHED
    assert dict(run.pages.filter(pk__in=stored).values_list("pk", "done_at")) == stored
    assert set(run.pages.values_list("state", flat=True)) == {"done"}
    assert run.pages.count() == 42
    assert GovernedPage.objects.filter(depth__gt=1, live=True).count() >= 42
    assert set(run.pages.filter(pk__in=before).values_list("attempts", flat=True)) == {1}
