"""Where are Chromium and its driver on this machine?"""

import os
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from selenium.common.exceptions import WebDriverException
from selenium.webdriver.common.selenium_manager import SeleniumManager

from a11y_checks.finding import gettext_noop

HEADLESS_SHELLS = (
    "chromium-headless-shell",
    "chrome-headless-shell",
    "/usr/lib/chromium/chromium-headless-shell",
)
"""The same Chromium without windows: starts faster and takes less memory."""
CHROMIUMS = (
    *HEADLESS_SHELLS,
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
)
CHROMEDRIVERS = (
    "chromedriver",
    "/usr/lib/chromium/chromedriver",
    "/usr/lib/chromium-browser/chromedriver",
)


@dataclass(frozen=True, slots=True)
class Browser:
    """A Chromium and the driver that steers it, as paths of programs."""

    chromium: str
    chromedriver: str

    @property
    def is_headless_shell(self) -> bool:
        """Whether this Chromium has no windows at all and calls itself by another name."""
        return "headless-shell" in Path(self.chromium).name


@dataclass(frozen=True, slots=True)
class Missing:
    """Why there is no browser: an English message id."""

    reason: str


NO_CHROMIUM = gettext_noop("There is no Chromium or Chrome on this computer.")
NO_DRIVER = gettext_noop("There is a Chromium on this computer, but not its chromedriver.")
WRONG_CHROMIUM = gettext_noop("A11Y_CHROMIUM names a program that is not there.")
WRONG_DRIVER = gettext_noop("A11Y_CHROMEDRIVER names a program that is not there.")


def find_browser() -> Browser | Missing:
    """Return the browser named in the environment, else on the path, else Selenium's own.

    Nothing is downloaded here. `A11Y_CHROMIUM` and `A11Y_CHROMEDRIVER` go before all else.
    """
    chromium = _named("A11Y_CHROMIUM", CHROMIUMS)
    driver = _named("A11Y_CHROMEDRIVER", CHROMEDRIVERS)
    if chromium is None and "A11Y_CHROMIUM" in os.environ:
        return Missing(WRONG_CHROMIUM)
    if driver is None and "A11Y_CHROMEDRIVER" in os.environ:
        return Missing(WRONG_DRIVER)
    if chromium and driver:
        return Browser(chromium, driver)
    return managed_browser(chromium, offline=True) or Missing(
        NO_DRIVER if chromium else NO_CHROMIUM
    )


def managed_browser(chromium: str | None, *, offline: bool) -> Browser | None:
    """Return what Selenium Manager has in its cache, or downloads when not offline."""
    wanted = ["--browser", "chrome", "--avoid-stats"]
    wanted += ["--browser-path", chromium] if chromium else []
    wanted += ["--offline"] if offline else []
    try:
        found = SeleniumManager().binary_paths(wanted)
    except (WebDriverException, OSError):
        return None
    paths = (chromium or found.get("browser_path", ""), found.get("driver_path", ""))
    return Browser(*paths) if all(path and Path(path).exists() for path in paths) else None


def _named(variable: str, programs: Iterable[str]) -> str | None:
    candidates = (os.environ[variable],) if variable in os.environ else programs
    return next((path for path in map(shutil.which, candidates) if path), None)
