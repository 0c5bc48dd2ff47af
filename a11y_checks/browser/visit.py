"""How does a page open in the browser, and what can be asked of it there?"""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from axe_selenium_python import Axe
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.common.actions.action_builder import ActionBuilder
from selenium.webdriver.common.keys import Keys

from a11y_checks.browser.fault import (
    ERROR_PAGE,
    MOVES_ON,
    NO_AXE,
    NO_PAGE,
    TOO_LARGE,
    BrowserFault,
    fault_of,
)
from a11y_checks.browser.part import Part, target_key
from a11y_checks.browser.script import script
from a11y_checks.browser.session import Session

HEIGHT = 1024
MOST_ELEMENTS = 30_000
"""Chromium lays out more, but axe would not be ready within the time of one check."""
PAGE_TYPES = ("text/html", "application/xhtml+xml")
Found = Mapping[str, Any]


@dataclass
class Visit:
    """One page, open in one session.

    `memo` keeps what several rules ask for; `paths` gives, for every target as JSON, the
    content path it stands in. Every question raises BrowserFault, or what selenium raises, when
    the browser cannot answer.
    """

    session: Session
    address: str
    memo: dict[str, Any] = field(default_factory=dict)
    paths: dict[str, str] = field(default_factory=dict)
    _width: int = 0

    def open(self, width: int) -> None:
        """Open the page at this width. Raises BrowserFault when the address gives no page."""
        self.resize(width)
        self.session.page.get(self.address)
        opened = self._opened()
        self.memo["born"] = opened["born"]
        if not opened["hasAxe"]:
            Axe(self.session.page, script_url=self.session.axe.path).inject()
        if not opened["hasFonts"]:
            self.settle()

    def stayed(self) -> None:
        """Raise BrowserFault when the page in the browser is no longer the one that opened."""
        if self._opened()["born"] != self.memo["born"]:
            raise BrowserFault(MOVES_ON)

    def leave(self) -> None:
        """Let no script of the page run any more; the next page takes its place.

        An empty page in between would take as long as a real one.
        """
        self.session.allow_scripts(allowed=False)

    def resize(self, width: int) -> None:
        """Give the page this many CSS pixels, and wait until it is laid out."""
        if width == self._width:
            return
        self._width = width
        self.session.cdp(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=HEIGHT,
            deviceScaleFactor=1,
            mobile=False,
        )
        if "born" in self.memo:
            self.settle()

    def settle(self) -> None:
        """Wait until the page is laid out and its timers of a moment have run."""
        self.session.page.execute_async_script(script("settle"))

    def run(self, name: str, *arguments: Any) -> Any:
        """Return what this script says of the page."""
        return self.session.page.execute_script(script("selector") + script(name), *arguments)

    def parts(self, name: str, *arguments: Any) -> tuple[Part, ...]:
        """Return the parts of the page that this script points at."""
        return tuple(self.run(name, *arguments))

    def locate(self, parts: Iterable[Part]) -> None:
        """Remember in which content these parts stand."""
        targets = {target_key(part): part["target"] for part in parts}
        if targets:
            found = self.session.page.execute_script(script("content_paths"), [*targets.values()])
            self.paths.update(zip(targets, found, strict=True))

    def axe(self, options: str) -> Found:
        """Return the result of axe with these options, as JSON."""
        found = Axe(self.session.page, script_url=self.session.axe.path).run(options=options)
        if not isinstance(found, dict) or "violations" not in found:
            raise BrowserFault(NO_AXE, str(found)[:300])
        return found

    def press(self, key: str, times: int = 1, *, shift: bool = False) -> None:
        """Press a key on the keyboard, as a visitor does."""
        actions = ActionBuilder(self.session.page, duration=0)
        if shift:
            actions.key_action.key_down(Keys.SHIFT)
        for _ in range(times):
            actions.key_action.key_down(key).key_up(key)
        if shift:
            actions.key_action.key_up(Keys.SHIFT)
        actions.perform()

    @contextmanager
    def shown(self, *, media: str = "", scheme: str = "light") -> Iterator[None]:
        """Show the page on paper (`print`) or in the dark, as long as the block lasts."""
        self._emulate(media, scheme)
        yield
        self._emulate("", "light")

    @contextmanager
    def without_scripts(self) -> Iterator[None]:
        """Open the page again without its scripts; what was open is gone."""
        self.stayed()
        self.session.allow_scripts(allowed=False)
        self.session.page.get(self.address)
        self.memo["born"] = self._opened()["born"]
        yield
        self.session.allow_scripts(allowed=True)

    def _emulate(self, media: str, scheme: str) -> None:
        features = [{"name": "prefers-color-scheme", "value": scheme}]
        self.session.cdp("Emulation.setEmulatedMedia", media=media, features=features)

    def _opened(self) -> Found:
        """Return what the browser shows now, once it is sure to be the page."""
        opened = self.session.page.execute_script(script("opened"), self.address)
        is_this = opened["address"].startswith(self.address)
        if opened["isElsewhere"] or not (self.session.open_web or is_this):
            raise BrowserFault(MOVES_ON, opened["address"])
        if opened["problem"]:
            raise fault_of(WebDriverException(f"net::{opened['problem']}"))
        if not opened["address"].startswith("http") or opened["type"] not in PAGE_TYPES:
            raise BrowserFault(NO_PAGE, str(opened["type"]))
        if opened["status"] >= 400:
            raise BrowserFault(ERROR_PAGE, f"HTTP {opened['status']}")
        if opened["elements"] > MOST_ELEMENTS:
            raise BrowserFault(TOO_LARGE, f"{opened['elements']} elements")
        return opened  # type: ignore[no-any-return]  # selenium's scripts return Any
