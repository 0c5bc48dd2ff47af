"""Which warm browser may check this page, and what stays behind?"""

import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from a11y_checks.browser import pool as pool_module
from a11y_checks.browser.axe_script import axe_script
from a11y_checks.browser.find import find_browser
from a11y_checks.browser.pool import Pool, pool
from a11y_checks.browser.session import Session
from a11y_checks.browser.stage import BROWSER_CHECK, browser_report
from a11y_checks.outcome import PASSED

CHECK = (
    "import os, signal, sys; from a11y_checks.browser.stage import browser_report;"
    "print(browser_report('<p>Hallo</p>').outcomes, flush=True);"
)


def process_id():
    with pool().session(10) as session:
        return session.page.capabilities["goog:processID"]


def test_one_browser_serves_many_pages(whole):
    before = process_id()
    browser_report(whole("<p>Een</p>"))
    browser_report(whole("<p>Twee</p>"))
    assert process_id() == before


def test_a_browser_is_renewed_after_many_pages(monkeypatch, whole):
    monkeypatch.setattr(pool_module, "PAGES_PER_SESSION", 1)
    before = process_id()
    assert process_id() != before


def test_pages_that_are_gone_give_their_memory_back(whole):
    own = Pool(1)
    for number in range(pool_module.PAGES_PER_TIDYING):
        browser_report(whole(f"<p>Pagina {number}</p>"), viewports=[1280], browsers=own)
    with own.session(10) as session:
        documents = session.cdp("Memory.getDOMCounters")["documents"]
    own.close()
    assert documents < 2 * pool_module.PAGES_PER_TIDYING, "three for each page without tidying"


def test_the_next_page_runs_its_scripts(whole):
    browser_report(whole("<p>Een</p>"))
    with pool().session(10) as session:
        session.page.get("data:text/html,<title>uit</title><script>document.title = 'aan'</script>")
        assert session.page.title == "aan"


def test_a_pool_of_its_own_takes_no_browser_from_others(whole):
    before = process_id()
    own = Pool(2)
    with pool().session(10):
        report = browser_report(whole("<p>Een</p>"), browsers=own)
    own.close()
    assert report.outcomes[BROWSER_CHECK] is PASSED
    assert process_id() == before


def test_stopping_a_session_leaves_no_process_and_no_profile():
    session = Session(axe_script())
    session.start(find_browser())
    profile = Path(session.page.capabilities["chrome"]["userDataDir"])
    browser = session.page.capabilities["goog:processID"]
    assert profile.exists()
    session.close()
    assert not profile.exists()
    assert is_gone(browser)


@pytest.mark.parametrize("end", ["", "sys.exit(3)", "os.kill(os.getpid(), signal.SIGKILL)"])
def test_a_process_that_ends_leaves_nothing_behind(end):
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            [sys.executable, "-c", CHECK + end],
            env=os.environ | {"TMPDIR": folder},
            capture_output=True,
            text=True,
        )
        assert "axe-image-alt" in done.stdout, done.stderr
        assert within(6, lambda: not list(Path(folder).iterdir()))


def test_starts_in_a_folder_with_a_long_name(tmp_path):
    deep = tmp_path / "a-folder-with-a-name-that-is-too-long-for-a-socket"
    deep.mkdir()
    done = subprocess.run(
        [sys.executable, "-c", CHECK],
        env=os.environ | {"TMPDIR": str(deep)},
        capture_output=True,
        text=True,
    )
    assert "axe-image-alt" in done.stdout, done.stderr


def test_uses_a_remote_end(monkeypatch, fresh_browser, whole):
    driver = subprocess.Popen(
        [find_browser().chromedriver, "--port=0"], stdout=subprocess.PIPE, text=True
    )
    ready = (re.search(r"successfully on port (\d+)", line) for line in driver.stdout)
    port = next(found[1] for found in ready if found)
    monkeypatch.setenv("A11Y_WEBDRIVER_URL", f"http://127.0.0.1:{port}")
    try:
        report = browser_report(whole("<input>"))
        fresh_browser().close()
    finally:
        driver.send_signal(signal.SIGTERM)
        driver.communicate()
    assert report.outcomes[BROWSER_CHECK] is PASSED
    assert "axe-label" in {finding.rule for finding in report.findings}


def is_gone(process):
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return True
    return Path(f"/proc/{process}/stat").read_text().split()[2] == "Z"


def within(seconds, condition):
    deadline = time.monotonic() + seconds
    while not condition() and time.monotonic() < deadline:
        time.sleep(0.05)
    return condition()
