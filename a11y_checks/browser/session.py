"""What is one running Chromium, and how does it start and stop?"""

import contextlib
import os
import re
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from selenium import webdriver
from selenium.common.exceptions import SessionNotCreatedException
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.common.proxy import Proxy, ProxyType
from selenium.webdriver.remote.client_config import ClientConfig
from selenium.webdriver.remote.remote_connection import RemoteConnection

from a11y_checks.browser.axe_script import AxeScript
from a11y_checks.browser.fault import NOT_STARTED, BrowserFault
from a11y_checks.browser.find import Browser

FLAGS = (
    *("--headless", "--disable-gpu", "--no-first-run", "--hide-scrollbars", "--mute-audio"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
    *("--disable-quic", "--disable-extensions", "--disable-default-apps"),
    *("--force-color-profile=srgb", "--lang=nl"),
)
NO_SANDBOX = "--no-sandbox"
"""Chromium refuses its sandbox to root, and many containers to everyone."""
STAY_HOME = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE {host}"
"""A draft may not call anyone: no name resolves but that of this machine."""
PAGE_LOAD_SECONDS = 8
SCRIPT_SECONDS = 9
HTTP_SECONDS = 14
LONGEST_FOLDER = 56
"""Chromium adds 46 characters for its socket; the path of a socket has at most 104."""
CDP = "executeCdpCommand"
GUARDED = (
    '("$0" --port=0; kill -KILL 0) & trap "" TERM; read gone; '
    'kill -TERM 0; sleep 1; rm -rf "$1"; kill -KILL 0'
)
"""A shell around the driver that cleans up when we are gone, however we went: then its input
closes. It goes too when the driver stops by itself."""
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
            self.driver = self._local(browser, options)
        self.driver.set_page_load_timeout(PAGE_LOAD_SECONDS)
        self.driver.set_script_timeout(SCRIPT_SECONDS)
        self.cdp("Page.addScriptToEvaluateOnNewDocument", source=self.axe.source)

    def cdp(self, command: str, **parameters: Any) -> Any:
        """Return what Chromium's DevTools protocol answers to this command."""
        return self.page.execute(CDP, {"cmd": command, "params": parameters})["value"]

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
        except Exception:
            return False

    def close(self) -> None:
        """Stop the browser the quiet way, then make sure of it."""
        self._quit()
        self.kill()

    def kill(self) -> None:
        """Stop the driver and every process of the browser at once; remove its profile.

        A browser at a remote end can only be asked to stop.
        """
        if self._process is None:
            self._quit()
        elif self._owner == os.getpid():
            _end_group(self._process)
            shutil.rmtree(self._profile, ignore_errors=True)

    def _quit(self) -> None:
        if self.driver is not None and self._owner == os.getpid():
            with contextlib.suppress(Exception):
                self.driver.quit()

    def _local(self, browser: Browser, options: Options) -> webdriver.Remote:
        self._profile = tempfile.mkdtemp(prefix="a11y-chromium-")
        options.add_argument(f"--user-data-dir={self._profile}")
        options.binary_location = browser.chromium
        if browser.is_headless_shell:
            options.set_capability("browserName", "chrome-headless-shell")
        address = self._driver_address(browser.chromedriver)
        try:
            return _driver(address, options, local=True)
        except SessionNotCreatedException:
            options.add_argument(NO_SANDBOX)
            return _driver(address, options, local=True)

    def _driver_address(self, chromedriver: str) -> str:
        """Start the driver in a process group of its own; return where it listens."""
        said = Path(self._profile, "driver.log")
        with said.open("wb") as log:
            self._process = subprocess.Popen(
                ["/bin/sh", "-c", GUARDED, chromedriver, self._profile],
                env=os.environ | {"TMPDIR": _temporary(self._profile)},
                stdin=subprocess.PIPE,
                stdout=log,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
        while self._process.poll() is None:
            if ready := READY.search(said.read_text(errors="replace")):
                return f"http://127.0.0.1:{ready[1]}"
            time.sleep(0.01)
        raise BrowserFault(NOT_STARTED, f"{chromedriver} stopped by itself")


def _temporary(profile: str) -> str:
    """Return where Chromium may put its socket: in the profile, so that it goes with it."""
    return profile if len(profile) <= LONGEST_FOLDER else "/tmp"  # noqa: S108 - a short path


def _options(open_web: bool) -> Options:
    options = Options()
    for flag in (*FLAGS, *os.environ.get("A11Y_CHROMIUM_FLAGS", "").split()):
        options.add_argument(flag)
    if not open_web:
        host = os.environ.get("A11Y_DRAFT_HOST", "127.0.0.1")
        options.add_argument(STAY_HOME.format(host=host))
        options.add_argument("--no-proxy-server")
    if os.geteuid() == 0:
        options.add_argument(NO_SANDBOX)
    return options


def _driver(address: str, options: Options, *, local: bool) -> webdriver.Remote:
    config = ClientConfig(
        remote_server_addr=address,
        timeout=HTTP_SECONDS,
        proxy=Proxy({"proxyType": ProxyType.DIRECT}) if local else None,
        init_args_for_pool_manager={"init_args_for_pool_manager": {"retries": False}},
    )
    connection = RemoteConnection(client_config=config)
    add_command: Callable[[str, str, str], None] = connection.add_command
    add_command(CDP, "POST", "/session/$sessionId/goog/cdp/execute")
    return webdriver.Remote(connection, options=options)


def _end_group(process: "subprocess.Popen[bytes]") -> None:
    """Kill the process group of the driver, in which Chromium runs too; once is enough."""
    if process.returncode is not None:
        return
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    if process.stdin:
        process.stdin.close()
    deadline = time.monotonic() + 1
    with contextlib.suppress(ProcessLookupError, PermissionError):
        while time.monotonic() < deadline:
            os.killpg(process.pid, 0)
            time.sleep(0.02)
