"""Is there a browser to check pages with? Installs one when it can."""

import os
import sys

from a11y_checks.browser.find import Missing
from a11y_checks.browser.install import BY_HAND, install_browser
from a11y_checks.interface_text import load_translation


def main() -> int:
    """Print what was found and return the exit code: 0 a browser, 1 none."""
    translate = load_translation()
    if remote := os.environ.get("A11Y_WEBDRIVER_URL"):
        print(f"Browser: {remote}")
        return 0
    found = install_browser()
    if isinstance(found, Missing):
        print(translate(found.reason), translate(BY_HAND))
        return 1
    print(f"Browser: {found.chromium}, driver: {found.chromedriver}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
