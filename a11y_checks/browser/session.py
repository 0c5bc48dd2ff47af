"""What is one running Chromium, and how does it start and stop?"""

import contextlib
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.common.proxy import Proxy, ProxyType
from selenium.webdriver.remote.client_config import ClientConfig

from a11y_checks.browser.axe_script import AxeScript
from a11y_checks.browser.fault import NOT_STARTED, BrowserFault
from a11y_checks.browser.find import Browser

FLAGS = (
    *("--headless", "--disable-gpu", "--no-first-run", "--hide-scrollbars", "--mute-audio"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
    *("--disable-quic", "--disable-extensions", "--disable-default-apps"),
    *("--force-color-profile=srgb", "--lang=nl"),
)
STAY_HOME = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE {host}"
"""A draft may not call anyone: no name resolves but that of this machine."""
PAGE_LOAD_SECONDS = 8
SCRIPT_SECONDS = 9
HTTP_SECONDS = 14
READY = re.compile(r"started successfully on port (\d+)")


class Session:
    """One Chromium under its driver, with axe in every frame of every page it opens.

    Used by one thread at a time; `kill` may be called from any thread, at any moment.
    `open_web` lets pages reach the network, for an address someone asked to examine.
    """

    def __init__(self, axe: AxeScript, *, open_web: bool = False) -> None:
        self.axe = axe
        self.open_web = open_web
        self.pages = 0
        self.driver: webdriver.Remote | None = None
        self._owner = os.getpid()
        self._process: subprocess.Popen[bytes] | None = None
        self._profile = ""

    def start(self, browser: Browser | str) -> None:
        """Start this browser, or a session at the address of a remote end.

        Raises BrowserFault when the driver does not come up, and whatever selenium raises
        when the browser does not.
        """
        options = _options(self.open_web)
        if isinstance(browser, str):
            self.driver = _driver(browser, options, local=False)
        else:
            self._profile = tempfile.mkdtemp(prefix="a11y-chromium-")
            options.add_argument(f"--user-data-dir={self._profile}")
            options.binary_location = browser.chromium
            if browser.is_headless_shell:
                options.set_capability("browserName", "chrome-headless-shell")
            address = self._driver_address(browser.chromedriver)
            self.driver = _driver(address, options, local=True)
        self.driver.set_page_load_timeout(PAGE_LOAD_SECONDS)
        self.driver.set_script_timeout(SCRIPT_SECONDS)
        self.cdp("Page.addScriptToEvaluateOnNewDocument", source=self.axe.source)

    def cdp(self, command: str, **parameters: Any) -> Any:
        """Return what Chromium's DevTools protocol answers to this command."""
        return self.page.execute("executeCdpCommand", {"cmd": command, "params": parameters})[
            "value"
        ]

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

    def is_alive(self) -> bool:
        """Return whether the browser still answers."""
        if self.driver is None or (self._process and self._process.poll() is not None):
            return False
        try:
            return bool(self.driver.window_handles)
        except Exception:  # noqa: BLE001 - whatever goes wrong here, the answer is no
            return False

    def close(self) -> None:
        """Stop the browser the quiet way, then make sure of it."""
        if self.driver is not None and self._owner == os.getpid():
            with contextlib.suppress(Exception):
                self.driver.quit()
        self.kill()

    def kill(self) -> None:
        """Stop the driver and every process of the browser at once; remove its profile."""
        if self._owner != os.getpid():
            return
        if self._process is not None:
            _end_group(self._process)
        if self._profile:
            shutil.rmtree(self._profile, ignore_errors=True)

    def _driver_address(self, chromedriver: str) -> str:
        """Start the driver in a process group of its own; return where it listens."""
        said = Path(self._profile, "driver.log")
        with said.open("wb") as log:
            self._process = subprocess.Popen(
                [chromedriver, "--port=0"],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
        while self._process.poll() is None:
            if ready := READY.search(said.read_text(errors="replace")):
                return f"http://127.0.0.1:{ready[1]}"
            time.sleep(0.01)
        raise BrowserFault(NOT_STARTED, f"{chromedriver} stopped by itself")


def _options(open_web: bool) -> Options:
    options = Options()
    for flag in (*FLAGS, *os.environ.get("A11Y_CHROMIUM_FLAGS", "").split()):
        options.add_argument(flag)
    if not open_web:
        host = os.environ.get("A11Y_DRAFT_HOST", "127.0.0.1")
        options.add_argument(STAY_HOME.format(host=host))
        options.add_argument("--no-proxy-server")
    if sys.platform.startswith("linux") and os.geteuid() == 0:
        options.add_argument("--no-sandbox")
    return options


def _driver(address: str, options: Options, *, local: bool) -> webdriver.Remote:
    config = ClientConfig(
        remote_server_addr=address,
        timeout=HTTP_SECONDS,
        proxy=Proxy({"proxyType": ProxyType.DIRECT}) if local else None,
        init_args_for_pool_manager={"init_args_for_pool_manager": {"retries": False}},
    )
    driver = webdriver.Remote(address, options=options, client_config=config)
    driver.command_executor.add_command(
        "executeCdpCommand", "POST", "/session/$sessionId/goog/cdp/execute"
    )
    return driver


def _end_group(process: "subprocess.Popen[bytes]") -> None:
    """Kill the process group of the driver, in which Chromium runs too."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    deadline = time.monotonic() + 1
    with contextlib.suppress(ProcessLookupError, PermissionError):
        while time.monotonic() < deadline:
            os.killpg(process.pid, 0)
            time.sleep(0.02)
