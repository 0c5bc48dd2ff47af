"""What do axe and the browser see on one page, at each width?"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from axe_selenium_python import Axe
from selenium.common.exceptions import WebDriverException

from a11y_checks.browser.fault import (
    ERROR_PAGE,
    MOVES_ON,
    NO_AXE,
    NO_PAGE,
    TOO_LARGE,
    BrowserFault,
    fault_of,
)
from a11y_checks.browser.session import Session

NOTHING = "about:blank"
HEIGHT = 1024
REFLOW_WIDTH = 320
"""CSS pixels: 1280 at 400% zoom, the width of WCAG 2.2 success criterion 1.4.10."""
ZOOM_WIDTH = 640
"""CSS pixels: 1280 at 200% zoom, as WCAG 2.2 success criterion 1.4.4 asks."""
MOST_ELEMENTS = 30_000
"""Chromium lays out more, but axe would not be ready within the time of one check."""
PAGE_TYPES = ("text/html", "application/xhtml+xml")
TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
EXPERIMENTS = (
    "label-content-name-mismatch",
    "p-as-heading",
    "table-fake-caption",
    "td-has-header",
)
"""Rules that axe leaves out by default; here they advise."""
PRELOAD_MILLISECONDS = 2000
"""Axe waits so long for styles and sound. Its own 10 seconds are more than a whole check has: a
film on a server that a draft may not reach would leave the page unjudged."""
AXE_OPTIONS = json.dumps(
    {
        "runOnly": {"type": "tag", "values": TAGS},
        "rules": {rule: {"enabled": True} for rule in EXPERIMENTS},
        "resultTypes": ["violations", "incomplete"],
        "preload": {"assets": ["cssom", "media"], "timeout": PRELOAD_MILLISECONDS},
    }
)
"""A JSON string: axe-selenium-python pastes what it gets into a script."""


@dataclass(frozen=True)
class Sight:
    """What was seen at one width: axe's own result and what only shows on a narrow screen.

    `overflow` are the parts that stick out sideways; `clipped` those that cut off their text
    at `ZOOM_WIDTH`, looked at together with the narrow screen.
    `paths` holds, for every target as JSON, the content path it stands in.
    """

    width: int
    axe: Mapping[str, Any]
    overflow: tuple[Mapping[str, Any], ...]
    paths: Mapping[str, str]
    clipped: tuple[Mapping[str, Any], ...] = ()


def look_at(session: Session, address: str, widths: Iterable[int]) -> tuple[Sight, ...]:
    """Return what is to be seen at this address, one sight for every width.

    Leaves an empty page behind. Raises BrowserFault when the address gives no page or the
    page moves on, and whatever selenium raises when the browser cannot show it.
    """
    first, *others = widths
    _resize(session, first)
    session.page.get(address)
    opened = _opened(session, address)
    sights = [_sight(session, first)]
    for width in others:
        _resize(session, width)
        sights.append(_sight(session, width))
    if _opened(session, address)["born"] != opened["born"]:
        raise BrowserFault(MOVES_ON)
    session.page.get(NOTHING)
    return tuple(sights)


def _opened(session: Session, address: str) -> Mapping[str, Any]:
    """Return what the browser shows now, with axe in it, once it is sure to be the page."""
    opened = session.page.execute_script(_script("opened"))
    if not session.open_web and not opened["address"].startswith(address):
        raise BrowserFault(MOVES_ON, opened["address"])
    if opened["problem"]:
        raise fault_of(WebDriverException(f"net::{opened['problem']}"))
    if not opened["address"].startswith("http") or opened["type"] not in PAGE_TYPES:
        raise BrowserFault(NO_PAGE, str(opened["type"]))
    if opened["status"] >= 400:
        raise BrowserFault(ERROR_PAGE, f"HTTP {opened['status']}")
    if opened["elements"] > MOST_ELEMENTS:
        raise BrowserFault(TOO_LARGE, f"{opened['elements']} elements")
    if not opened["hasAxe"]:
        Axe(session.page, script_url=session.axe.path).inject()
    return opened  # type: ignore[no-any-return]  # selenium's scripts return Any


def _resize(session: Session, width: int) -> None:
    session.cdp(
        "Emulation.setDeviceMetricsOverride",
        width=width,
        height=HEIGHT,
        deviceScaleFactor=1,
        mobile=False,
    )


def _sight(session: Session, width: int) -> Sight:
    session.page.execute_async_script(_script("settle"))
    found = Axe(session.page, script_url=session.axe.path).run(options=AXE_OPTIONS)
    if not isinstance(found, dict) or "violations" not in found:
        raise BrowserFault(NO_AXE, str(found)[:300])
    is_narrow = width <= REFLOW_WIDTH
    overflow = _parts(session, "reflow") if is_narrow else ()
    clipped = _clipped(session) if is_narrow else ()
    targets = [part["target"] for part in [*_nodes(found), *overflow, *clipped]]
    paths = session.page.execute_script(_script("content_paths"), targets) if targets else []
    by_target = {json.dumps(target): path for target, path in zip(targets, paths, strict=True)}
    return Sight(width, found, overflow, by_target, clipped)


def _clipped(session: Session) -> tuple[Mapping[str, Any], ...]:
    _resize(session, ZOOM_WIDTH)
    session.page.execute_async_script(_script("settle"))
    return _parts(session, "clipped_text")


def _parts(session: Session, script: str) -> tuple[Mapping[str, Any], ...]:
    return tuple(session.page.execute_script(_script("selector") + _script(script)))


def _nodes(found: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    return [
        node for kind in ("violations", "incomplete") for r in found[kind] for node in r["nodes"]
    ]


@cache
def _script(name: str) -> str:
    return Path(__file__).with_name("scripts").joinpath(f"{name}.js").read_text("utf-8")
