"""What does a page look like in the browser?"""

import base64
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext

from a11y_checks.browser.loopback import Loopback
from a11y_checks.browser.pool import Pool, pool
from a11y_checks.browser.stage import NO_OTHER_FILES, SECONDS
from a11y_checks.browser.visit import Visit

TALLEST = 12_000
"""CSS pixels. Chromium draws at most 16,384 in a row; what stands lower is cut off."""


def picture_of(
    html: str,
    loopback: Loopback = NO_OTHER_FILES,
    *,
    path: str = "/",
    width: int,
    marks: Sequence[str] = (),
    browsers: Pool | None = None,
) -> bytes:
    """Return this HTML as a PNG, whole, at this width in CSS pixels.

    `loopback` supplies its styles and images. `marks` are selectors: the first element of each
    gets a box with its number, 1 for the first. Raises BrowserFault when there is no browser or
    it cannot show the page.
    """
    return _picture(loopback.serve(html, path), width, marks, browsers, open_web=False)


def picture_at(
    address: str, *, width: int, marks: Sequence[str] = (), browsers: Pool | None = None
) -> bytes:
    """Return what stands at this http(s) address as a PNG; else as `picture_of`."""
    return _picture(nullcontext(address), width, marks, browsers, open_web=True)


def _picture(
    served: AbstractContextManager[str],
    width: int,
    marks: Sequence[str],
    browsers: Pool | None,
    *,
    open_web: bool,
) -> bytes:
    with _visited(served, width, browsers, open_web) as visit:
        if marks:
            visit.run("marks", list(marks))
        size = visit.session.cdp("Page.getLayoutMetrics")["cssContentSize"]
        clip = {"x": 0, "y": 0, "width": width, "height": min(size["height"], TALLEST), "scale": 1}
        shot = visit.session.cdp("Page.captureScreenshot", clip=clip, captureBeyondViewport=True)
    return base64.b64decode(shot["data"])


@contextmanager
def _visited(
    served: AbstractContextManager[str], width: int, browsers: Pool | None, open_web: bool
) -> Iterator[Visit]:
    lent = (browsers or pool()).session(SECONDS, open_web=open_web)
    with served as address, lent as session:
        visit = Visit(session, address)
        visit.open(width)
        yield visit
        visit.leave()
