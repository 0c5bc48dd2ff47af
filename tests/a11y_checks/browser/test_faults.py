"""What happens when the browser or the page breaks? Never a hang and never a pass."""

import os
import signal
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from a11y_checks.browser import fault
from a11y_checks.browser.find import WRONG_CHROMIUM
from a11y_checks.browser.loopback import Loopback
from a11y_checks.browser.pool import pool
from a11y_checks.browser.stage import (
    BROWSER_CHECK,
    browser_report,
    browser_report_at,
)
from a11y_checks.document import MOST_CHARACTERS
from a11y_checks.outcome import PASSED, UNTESTED
from a11y_checks.report import Decision

SOON = 0.6
MANY_LINKS = '<p>Lees <a href="/b">meer</a> hierover.</p>' * 5000


def untested(report):
    """Return the fault of a report that must be refused for it alone."""
    (finding,) = report.findings
    assert (finding.rule, finding.outcome) == (BROWSER_CHECK, UNTESTED)
    assert report.decision is Decision.REFUSED
    assert report.outcomes == {BROWSER_CHECK: UNTESTED}
    assert report.milliseconds < 15_000
    return fault.Fault(finding.message, finding.advice)


def works(whole):
    return browser_report(whole("<p>Goed.</p>")).outcomes[BROWSER_CHECK] is PASSED


def browser_process():
    """Return the process id of the warm Chromium, by its own word."""
    with pool().session(10) as session:
        return session.page.capabilities["goog:processID"]


def test_a_browser_killed_during_a_check(whole, fresh_browser):
    kill = threading.Timer(SOON, os.kill, (browser_process(), signal.SIGKILL))
    kill.start()
    assert untested(browser_report(whole(MANY_LINKS))) == fault.STOPPED
    assert works(whole)


def test_a_second_try_after_a_crash(whole, fresh_browser, caplog):
    doomed = [browser_process()]
    loopback = Loopback(lambda path: os.kill(doomed.pop(), signal.SIGKILL) if doomed else None)
    report = browser_report(whole('<img src="/a.png" alt="">'), loopback, tries=2)
    loopback.close()
    assert report.outcomes[BROWSER_CHECK] is PASSED
    assert len(caplog.records) == 1


def test_a_page_that_always_hangs_gets_no_third_try(whole, caplog):
    forever = whole("<script>while(true);</script>")
    assert untested(browser_report(forever, seconds=5, tries=2)) == fault.TOO_SLOW
    assert len(caplog.records) == 2


def test_a_browser_killed_before_a_check_is_replaced(whole):
    os.kill(browser_process(), signal.SIGKILL)
    assert works(whole)


def test_a_browser_that_no_longer_answers_is_replaced(whole):
    group = os.getpgid(browser_process())
    os.killpg(group, signal.SIGSTOP)
    assert works(whole)


def test_an_alert_on_load(whole):
    assert untested(browser_report(whole("<script>alert(1)</script>"))) == fault.POP_UP
    assert works(whole)


def test_a_script_that_never_ends(whole):
    assert untested(browser_report(whole("<script>while(true);</script>"), seconds=3)) == (
        fault.TOO_SLOW
    )
    assert works(whole)


def test_a_script_that_never_ends_after_loading(whole):
    late = "<script>onload = () => setTimeout(() => { while (true); }, 1)</script>"
    assert untested(browser_report(whole(late), seconds=3)) == fault.TOO_SLOW


@pytest.mark.parametrize(
    "head",
    [
        '<meta http-equiv="refresh" content="0;url=http://elsewhere.example/">',
        "<script>setTimeout(() => location.search = Math.random(), 50)</script>",
    ],
)
def test_a_page_that_moves_on(whole, head):
    assert untested(browser_report(whole("", head), seconds=5)) in (
        fault.MOVES_ON,
        fault.TOO_SLOW,
    )


def test_a_page_that_sabotages_axe(whole):
    broken = "<script>axe.run = () => new Promise(() => {})</script>"
    assert untested(browser_report(whole(broken), seconds=3)) == fault.TOO_SLOW


def test_a_huge_page(whole):
    assert untested(browser_report(whole("<b>x</b>" * 60_000))) == fault.TOO_LARGE
    assert untested(browser_report("x" * (MOST_CHARACTERS + 1))) == fault.TOO_LARGE
    assert untested(browser_report(whole("<p>Bel ons.</p>" * 3_500_000))) == fault.TOO_LARGE


def test_fifty_megabytes_at_an_address(website, whole):
    report = browser_report_at(website + "/fifty-megabytes")
    assert untested(report) in (fault.TOO_LARGE, fault.TOO_SLOW)
    assert works(whole)


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/round", fault.MOVES_ON),
        ("/inside", fault.MOVES_ON),
        ("/download", fault.NO_PAGE),
        ("/json", fault.NO_PAGE),
        ("/gone", fault.ERROR_PAGE),
    ],
)
def test_an_address_that_gives_no_page(website, path, expected):
    assert untested(browser_report_at(website + path)) == expected


def test_a_certificate_that_nobody_vouches_for(distrusted_website):
    assert untested(browser_report_at(distrusted_website + "/good")) == fault.CERTIFICATE


@pytest.mark.parametrize(
    "address",
    ["http://127.0.0.1:9/", "http://127.0.0.1:61617/", "http://no.such.name.invalid/", "nonsense"],
)
def test_a_server_that_is_not_there(address):
    assert untested(browser_report_at(address)) == fault.UNREACHABLE


def test_no_browser_on_the_machine(monkeypatch, fresh_browser, whole):
    monkeypatch.setenv("A11Y_CHROMIUM", "/nowhere/at/all")
    assert untested(browser_report(whole())).message == WRONG_CHROMIUM
    monkeypatch.delenv("A11Y_CHROMIUM")
    assert works(whole)


def test_a_browser_that_does_not_start(monkeypatch, fresh_browser, whole):
    monkeypatch.setenv("A11Y_CHROMIUM", "/bin/true")
    assert untested(browser_report(whole())) == fault.NOT_STARTED


def test_a_driver_that_does_not_start(monkeypatch, fresh_browser, whole):
    monkeypatch.setenv("A11Y_CHROMEDRIVER", "/bin/true")
    assert untested(browser_report(whole())) == fault.NOT_STARTED


def test_an_axe_that_is_too_old(monkeypatch, fresh_browser, whole, tmp_path):
    (tmp_path / "axe.js").write_text("/*! axe v3.1.1 */")
    monkeypatch.setenv("A11Y_AXE_SCRIPT", str(tmp_path / "axe.js"))
    assert untested(browser_report(whole())) == fault.NO_AXE


def test_five_at_once(whole):
    with ThreadPoolExecutor(5) as publishers:
        reports = list(publishers.map(browser_report, [whole("<p>Goed.</p>")] * 5))
    assert [report.decision for report in reports] == [Decision.LIVE] * 5


def test_waiting_for_a_busy_browser_ends(whole):
    with pool().session(10):
        assert untested(browser_report(whole(), seconds=0.2)) == fault.BUSY
