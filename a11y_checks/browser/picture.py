"""What does a page look like in the browser?"""

import base64
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext

from a11y_checks.browser.loopback import Loopback
from a11y_checks.browser.pool import Pool, pool
from a11y_checks.browser.session import Session
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
    lent = (browsers or pool()).session(SECONDS)
    return _picture(loopback.serve(html, path), lent, width, marks)


def picture_at(
    address: str,
    *,
    width: int,
    marks: Sequence[str] = (),
    browsers: Pool | None = None,
    proxy: str = "",
) -> bytes:
    """Return what stands at this http(s) address as a PNG; else as `picture_of`.

    What the page asks of the web goes by `proxy`, when there is one.
    """
    lent = (browsers or pool()).session(SECONDS, open_web=True, proxy=proxy)
    return _picture(nullcontext(address), lent, width, marks)


def _picture(
    served: AbstractContextManager[str],
    lent: AbstractContextManager[Session],
    width: int,
    marks: Sequence[str],
) -> bytes:
    with _visited(served, lent, width) as visit:
        if marks:
            visit.run("marks", list(marks))
        size = visit.session.cdp("Page.getLayoutMetrics")["cssContentSize"]
        clip = {"x": 0, "y": 0, "width": width, "height": min(size["height"], TALLEST), "scale": 1}
        shot = visit.session.cdp("Page.captureScreenshot", clip=clip, captureBeyondViewport=True)
    return base64.b64decode(shot["data"])


@contextmanager
def _visited(
    served: AbstractContextManager[str], lent: AbstractContextManager[Session], width: int
) -> Iterator[Visit]:
    with served as address, lent as session:
        visit = Visit(session, address)
        visit.open(width)
        yield visit
        visit.leave()
