"""How does a driver start, how do we talk to it, and how does it end?"""

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

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.common.proxy import Proxy, ProxyType
from selenium.webdriver.remote.client_config import ClientConfig
from selenium.webdriver.remote.remote_connection import RemoteConnection

from a11y_checks.browser.fault import NOT_STARTED, BrowserFault

NOT_NEEDED = (
    *("WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "SpareRendererForSitePerProcess"),
    "BackForwardCache",
)
"""The pop-ups of an address bar that nobody sees, a process kept ready, and the pages that were
left: without these a browser holds 555 MB where it held 679, after 21 pages of 800 elements."""
FLAGS = (
    *("--headless", "--disable-gpu", "--no-first-run", "--hide-scrollbars", "--mute-audio"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
    *("--disable-quic", "--disable-extensions", "--disable-default-apps"),
    *("--force-color-profile=srgb", "--lang=nl"),
    f"--disable-features={','.join(NOT_NEEDED)}",
)
NO_SANDBOX = "--no-sandbox"
"""Chromium refuses its sandbox to root, and many containers to everyone."""
STAY_HOME = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE {host}"
"""A draft may not call anyone: no name resolves but that of this machine."""
ONLY_BY_PROXY = (
    *("--proxy-bypass-list=<-loopback>", STAY_HOME.format(host="127.0.0.1")),
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
)
HTTP_SECONDS = 14
CDP = "executeCdpCommand"
LONGEST_FOLDER = 56
"""Chromium adds 46 characters for its socket; the path of a socket has at most 104."""
END_SECONDS = 1
GUARDED = (
    '("$0" --port=0; kill -KILL 0) & trap "" TERM; read gone; '
    'kill -TERM 0; sleep 1; rm -rf "$1"; kill -KILL 0'
)
"""A shell around the driver that cleans up when we are gone, however we went: then its input
closes. It goes too when the driver stops by itself."""
READY = re.compile(r"started successfully on port (\d+)")


class DriverProcess:
    """A chromedriver of our own, with a profile folder for the browser it starts."""

    def __init__(self, chromedriver: str) -> None:
        self.profile = tempfile.mkdtemp(prefix="a11y-chromium-")
        self._said = Path(self.profile, "driver.log")
        with self._said.open("wb") as log:
            self._process = subprocess.Popen(
                ["/bin/sh", "-c", GUARDED, chromedriver, self.profile],
                env=os.environ | {"TMPDIR": _temporary(self.profile)},
                stdin=subprocess.PIPE,
                stdout=log,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )

    def address(self) -> str:
        """Return where the driver listens. Raises BrowserFault when it stops before that."""
        while self.is_running():
            if ready := READY.search(self._said.read_text(errors="replace")):
                return f"http://127.0.0.1:{ready[1]}"
            time.sleep(0.01)
        raise BrowserFault(NOT_STARTED, "the driver stopped by itself")

    def is_running(self) -> bool:
        """Return whether the driver has not ended."""
        return self._process.poll() is None

    def kill(self) -> None:
        """End the process group, in which Chromium runs too, and remove the profile."""
        if self._process.returncode is None:
            _end_group(self._process)
        shutil.rmtree(self.profile, ignore_errors=True)


def browser_options(*, open_web: bool, proxy: str = "") -> Options:
    """Return how Chromium starts; only with `open_web` may its pages reach other machines.

    With a `proxy` (`socks5://127.0.0.1:1080`) they reach nothing but through it, not even this
    machine; the proxy looks up the names.
    """
    options = Options()
    for flag in (*FLAGS, *os.environ.get("A11Y_CHROMIUM_FLAGS", "").split()):
        options.add_argument(flag)
    if not open_web:
        host = os.environ.get("A11Y_DRAFT_HOST", "127.0.0.1")
        options.add_argument(STAY_HOME.format(host=host))
        options.add_argument("--no-proxy-server")
    elif proxy:
        for flag in (f"--proxy-server={proxy}", *ONLY_BY_PROXY):
            options.add_argument(flag)
    if os.geteuid() == 0:
        options.add_argument(NO_SANDBOX)
    return options


def connect(address: str, options: Options, *, local: bool) -> webdriver.Remote:
    """Return a new browser session at the driver or grid that listens at this address.

    Raises what selenium raises when the browser does not start.
    """
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


def _temporary(profile: str) -> str:
    """Return where Chromium may put its socket: in the profile, so that it goes with it."""
    return profile if len(profile) <= LONGEST_FOLDER else "/tmp"  # noqa: S108 - a short path


def _end_group(process: "subprocess.Popen[bytes]") -> None:
    """Kill the group and wait until it is gone, so that nobody writes in the profile."""
    deadline = time.monotonic() + END_SECONDS
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        while time.monotonic() < deadline:
            os.killpg(process.pid, 0)
            time.sleep(0.02)
    if process.stdin:
        process.stdin.close()
