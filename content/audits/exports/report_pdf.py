"""How does a report become a tagged PDF?"""

import base64

from a11y_checks.browser.loopback import Loopback
from a11y_checks.browser.pool import Pool, pool
from a11y_checks.browser.visit import Visit

SECONDS = 60
"""A report of a large run has hundreds of pages."""
WIDTH = 1280
PAPER = {"paperWidth": 8.27, "paperHeight": 11.69}
"""A4, in inches."""


def pdf_of(html: str, browsers: Pool | None = None) -> bytes:
    """Return this page as a PDF with tags and bookmarks, as Chromium prints it.

    Raises BrowserFault when there is no browser, or it cannot print this.
    """
    lent = (browsers or pool()).session(SECONDS)
    with Loopback().serve(html) as address, lent as session:
        visit = Visit(session, address)
        visit.open(WIDTH)
        printed = session.cdp(
            "Page.printToPDF",
            **PAPER,
            generateTaggedPDF=True,
            generateDocumentOutline=True,
            preferCSSPageSize=True,
            printBackground=True,
        )
        visit.leave()
    return base64.b64decode(printed["data"])
