"""How fast is the browser stage on a page of 800 elements, beside other tools on this machine?

Set A11Y_BENCH_NODE to a folder in which npm installed pa11y or @axe-core/cli to time those too.
"""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from axe_selenium_python import Axe
from selenium import webdriver
from selenium.webdriver.chrome.service import Service

from a11y_checks.browser.axe_script import axe_script
from a11y_checks.browser.driver import browser_options
from a11y_checks.browser.find import Missing, find_browser
from a11y_checks.browser.loopback import Loopback
from a11y_checks.browser.stage import browser_report
from tests.benchmarks.pages import page_of_nodes

NODES, TIMES = 800, 8
CHROME_FLAGS = ("--no-sandbox", "--disable-gpu")


@pytest.fixture
def address():
    with Loopback().serve(page_of_nodes(NODES, from_elsewhere=False)) as served:
        yield served


def bench_browser_stage(bench, address, tmp_path):
    browser = find_browser()
    if isinstance(browser, Missing):
        pytest.skip("there is no browser on this machine")
    html = page_of_nodes(NODES, from_elsewhere=False)

    def judge(*widths):
        assert browser_report(html, viewports=widths).engines

    bench(
        f"Browser stage, {NODES} elements, warm, one width",
        lambda: judge(1280),
        target="median under 450 ms",
        times=TIMES,
        peers={
            "two widths, as before publishing": lambda: judge(1280, 320),
            "axe-selenium-python with a new driver": lambda: _stock_axe(browser, address),
            **_node_tools(browser, address, tmp_path),
        },
    )


def _stock_axe(browser, address):
    """Do what the README of axe-selenium-python does, with the same axe as ours."""
    options = browser_options(open_web=False)
    options.binary_location = browser.chromium
    driver = webdriver.Chrome(options=options, service=Service(browser.chromedriver))
    try:
        driver.get(address)
        axe = Axe(driver, script_url=axe_script().path)
        axe.inject()
        assert axe.run()["passes"]
    finally:
        driver.quit()


def _node_tools(browser, address, folder):
    bin_folder = Path(os.environ.get("A11Y_BENCH_NODE", ""), "node_modules/.bin").resolve()
    chrome = shutil.which("chromium") or browser.chromium
    config = folder / "pa11y.json"
    launch = {"executablePath": chrome, "args": CHROME_FLAGS}
    config.write_text(json.dumps({"chromeLaunchConfig": launch, "timeout": 60000}))
    flags = ",".join(flag.removeprefix("--") for flag in CHROME_FLAGS)
    driver = (f"--chromedriver-path={browser.chromedriver}", f"--chrome-path={chrome}")
    commands = {
        "pa11y (htmlcs)": ("pa11y", f"--config={config}", "--runner=htmlcs", address),
        "pa11y (axe)": ("pa11y", f"--config={config}", "--runner=axe", address),
        "@axe-core/cli": ("axe", address, *driver, f"--chrome-options={flags}"),
    }
    return {
        name: lambda command=command: _run(bin_folder, command)
        for name, command in commands.items()
        if (bin_folder / command[0]).exists()
    }


def _run(folder, command):
    done = subprocess.run([folder / command[0], *command[1:]], capture_output=True, text=True)
    assert done.returncode in (0, 2), done.stderr
