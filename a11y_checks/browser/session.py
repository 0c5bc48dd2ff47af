"""What is one running Chromium, and how does it start and stop?"""

import contextlib
import os
from typing import Any

from selenium import webdriver
from selenium.common.exceptions import SessionNotCreatedException
from selenium.webdriver.chrome.options import Options

from a11y_checks.browser.axe_script import AxeScript
from a11y_checks.browser.driver import CDP, NO_SANDBOX, DriverProcess, browser_options, connect
from a11y_checks.browser.fault import NOT_STARTED, BrowserFault
from a11y_checks.browser.find import Browser
from a11y_checks.browser.script import script

PAGE_LOAD_SECONDS = 8
SCRIPT_SECONDS = 9


class Session:
    """One Chromium under its driver, with axe in every frame of every page it opens.

    Used by one thread at a time; `kill` may be called from any thread, at any moment.
    `open_web` lets pages reach the network, for an address someone asked to examine; only by
    `proxy` when there is one.
    """

    def __init__(self, axe: AxeScript, *, open_web: bool = False, proxy: str = "") -> None:
        self.axe = axe
        self.open_web = open_web
        self.proxy = proxy
        self.pages = 0
        self.driver: webdriver.Remote | None = None
        self._owner = os.getpid()
        self._process: DriverProcess | None = None

    def start(self, browser: Browser | str) -> None:
        """Start this browser, or a session at the address of a remote end.

        Raises BrowserFault when the driver does not come up, and whatever selenium raises
        when the browser does not.
        """
        options = browser_options(open_web=self.open_web, proxy=self.proxy)
        if isinstance(browser, str):
            self.driver = connect(browser, options, local=False)
        else:
            self.driver = self._start_here(browser, options)
        self.driver.set_page_load_timeout(PAGE_LOAD_SECONDS)
        self.driver.set_script_timeout(SCRIPT_SECONDS)
        source = f"{{ {script('axe_privates')}{self.axe.source}\n{script('axe_colours')} }}"
        self.cdp("Page.addScriptToEvaluateOnNewDocument", source=source)

    def cdp(self, command: str, **parameters: Any) -> Any:
        """Return what Chromium's DevTools protocol answers to this command."""
        return self.page.execute(CDP, {"cmd": command, "params": parameters})["value"]

    def allow_scripts(self, *, allowed: bool) -> None:
        """Let pages run their scripts from now on, or let no script run any more."""
        self.cdp("Emulation.setScriptExecutionDisabled", value=not allowed)

    @property
    def page(self) -> webdriver.Remote:
        """Return the driver. Raises BrowserFault when the session was never started."""
        if self.driver is None:
            raise BrowserFault(NOT_STARTED)
        return self.driver

    @property
    def version(self) -> str:
        """Return the version of Chromium."""
        return str(self.page.capabilities.get("browserVersion", ""))

    def tidy(self) -> None:
        """Give back the memory of pages that are gone; Chromium itself is slow to do so."""
        with contextlib.suppress(Exception):
            self.cdp("HeapProfiler.collectGarbage")

    def is_alive(self) -> bool:
        """Return whether the browser still answers."""
        if self.driver is None or (self._process and not self._process.is_running()):
            return False
        try:
            return bool(self.driver.window_handles)
        except Exception:
            return False

    def close(self) -> None:
        """Stop the browser the quiet way, then make sure of it."""
        self._quit()
        self.kill()

    def kill(self) -> None:
        """Stop the driver and every process of the browser at once; remove its profile.

        A browser at a remote end can only be asked to stop. A session belongs to the process
        that started it: a fork leaves it alone.
        """
        if self._process is None:
            self._quit()
        elif self._owner == os.getpid():
            self._process.kill()

    def _quit(self) -> None:
        if self.driver is not None and self._owner == os.getpid():
            with contextlib.suppress(Exception):
                self.driver.quit()

    def _start_here(self, browser: Browser, options: Options) -> webdriver.Remote:
        """Start the driver and the browser; without its sandbox where that cannot work."""
        self._process = DriverProcess(browser.chromedriver)
        options.add_argument(f"--user-data-dir={self._process.profile}")
        options.binary_location = browser.chromium
        if browser.is_headless_shell:
            options.set_capability("browserName", "chrome-headless-shell")
        address = self._process.address()
        try:
            return connect(address, options, local=True)
        except SessionNotCreatedException:
            options.add_argument(NO_SANDBOX)
            return connect(address, options, local=True)
