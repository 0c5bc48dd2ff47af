"""How does a browser get onto this machine?"""

import os
import shutil
import subprocess

from a11y_checks.browser.find import Browser, Missing, find_browser, managed_browser
from a11y_checks.finding import gettext_noop

DEBIAN = (
    ("apt-get", "update", "-q"),
    ("apt-get", "install", "-y", "-q", "--no-install-recommends", "chromium", "chromium-driver"),
)
LONGEST_SECONDS = 600
BY_HAND = gettext_noop(
    "Install Chromium and its driver. On Debian: apt-get install chromium chromium-driver."
)


def install_browser() -> Browser | Missing:
    """Return the browser of this machine, installed first when there is none.

    Tries Debian's packages when root, else Selenium Manager, which downloads. A program
    that the environment names is never replaced.
    """
    found = find_browser()
    if isinstance(found, Browser) or _is_named():
        return found
    if shutil.which("apt-get") and os.geteuid() == 0 and all(map(_succeeds, DEBIAN)):
        found = find_browser()
    if isinstance(found, Missing):
        found = managed_browser(None, offline=False) or found
    return found


def _is_named() -> bool:
    return bool({"A11Y_CHROMIUM", "A11Y_CHROMEDRIVER"} & set(os.environ))


def _succeeds(command: tuple[str, ...]) -> bool:
    quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    try:
        return not subprocess.run(command, env=quiet, timeout=LONGEST_SECONDS).returncode
    except (OSError, subprocess.TimeoutExpired):
        return False
