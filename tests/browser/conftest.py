"""What does a test need that walks through the site in a real browser?"""

from collections.abc import Iterator

import pytest
from django.contrib.auth import get_user_model
from selenium import webdriver
from selenium.common.exceptions import (
    ElementNotInteractableException,
    StaleElementReferenceException,
)
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait

from a11y_checks.browser.find import Missing, find_browser

FLAGS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"),
    *("--disable-component-update", "--disable-sync", "--no-first-run", "--disable-quic"),
)


@pytest.fixture(scope="module")
def chromium(tmp_path_factory) -> Iterator[webdriver.Chrome]:
    """A visible-sized headless Chromium of its own, with the console kept."""
    found = find_browser()
    assert not isinstance(found, Missing), found.reason
    options = Options()
    options.binary_location = found.chromium
    if found.is_headless_shell:
        options.set_capability("browserName", "chrome-headless-shell")
    for flag in (*FLAGS, f"--user-data-dir={tmp_path_factory.mktemp('profile')}"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service(found.chromedriver))
    resize(driver, 1280)
    yield driver
    driver.quit()


def wait(driver: webdriver.Chrome, every: float = 0.5) -> WebDriverWait:
    """Return what waits until something is so, on a page that may be changing meanwhile."""
    passing = [StaleElementReferenceException, ElementNotInteractableException]
    return WebDriverWait(driver, 60, every, ignored_exceptions=passing)


def press(driver: webdriver.Chrome, selector: str) -> None:
    """Press Enter on the first such element, as soon as it is there to be pressed."""

    def pressed(page: webdriver.Chrome) -> bool:
        page.find_element(By.CSS_SELECTOR, selector).send_keys(Keys.ENTER)
        return True

    wait(driver).until(pressed)


def resize(driver: webdriver.Chrome, width: int, height: int = 900) -> None:
    """Give the page exactly this many CSS pixels, narrower than a window can be."""
    metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)


@pytest.fixture
def writer(transactional_db):
    """Someone who may write and publish everything."""
    return get_user_model().objects.create_superuser("redacteur", "r@voorbeeld.nl", "geheim-woord")


def console_errors(driver: webdriver.Chrome) -> list[str]:
    """Return what went wrong in the page's own scripts since the last call."""
    return [
        entry["message"]
        for entry in driver.get_log("browser")
        if entry["level"] == "SEVERE" and entry["source"] == "javascript"
    ]
