"""What kept the browser from judging a page, in words a writer understands?"""

from dataclasses import dataclass

from selenium.common.exceptions import (
    InsecureCertificateException,
    TimeoutException,
    UnexpectedAlertPresentException,
)

from a11y_checks.finding import gettext_noop


@dataclass(frozen=True, slots=True)
class Fault:
    """What happened and what to do: two English message ids."""

    message: str
    advice: str


class BrowserFault(Exception):
    """The page was not judged. `fault` says why, `detail` is for the administrator."""

    def __init__(self, fault: Fault, detail: str = "") -> None:
        super().__init__(detail or fault.message)
        self.fault = fault
        self.detail = detail


ASK = gettext_noop("Ask your administrator to look at the browser of the website.")
AGAIN = gettext_noop("Try again. Does it keep happening? Then ask your administrator for help.")
ADDRESS = gettext_noop("Look whether the address is right. Open it in your own browser.")

BUSY = Fault(gettext_noop("The browser that checks pages is still busy with other pages."), AGAIN)
NOT_STARTED = Fault(gettext_noop("The browser that checks pages does not start."), ASK)
STOPPED = Fault(gettext_noop("The browser stopped while it was checking this page."), AGAIN)
NO_AXE = Fault(gettext_noop("The program that tests accessibility is missing or too old."), ASK)
TOO_SLOW = Fault(
    gettext_noop("The page did not get ready in time, so it was not checked."),
    gettext_noop(
        "Look for a script or an embedded part that keeps going, and take it out. Then try again."
    ),
)
POP_UP = Fault(
    gettext_noop("The page opens a pop-up window by itself, so it could not be checked."),
    gettext_noop("Take out the script that opens the pop-up. Put its text on the page."),
)
MOVES_ON = Fault(
    gettext_noop("The page keeps sending the visitor to another address."),
    gettext_noop("Take out the automatic redirect. Give the visitor a link."),
)
NO_PAGE = Fault(
    gettext_noop("The address gives a file to download, not a web page."),
    gettext_noop("Give the address of a web page. Check documents with a tool for documents."),
)
TOO_LARGE = Fault(
    gettext_noop("The page is too large to check."),
    gettext_noop("Divide the page into smaller pages, or make the images in it smaller."),
)
ERROR_PAGE = Fault(gettext_noop("The website answers this address with an error."), ADDRESS)
UNREACHABLE = Fault(gettext_noop("The website at this address does not answer."), ADDRESS)
CERTIFICATE = Fault(
    gettext_noop("The security certificate of this website is not valid."),
    gettext_noop("Ask the owner of the website to renew the certificate."),
)

HARMLESS = frozenset({NO_PAGE, TOO_LARGE, ERROR_PAGE, UNREACHABLE})
"""What the browser itself saw and survived; after any other fault it is replaced."""
BY_CHANCE = frozenset({STOPPED, TOO_SLOW})
"""What can be bad luck: a browser that crashed or hung. Who has time tries another one."""
BY_WORDS = (
    ("ERR_TOO_MANY_REDIRECTS", MOVES_ON),
    ("document unloaded", MOVES_ON),
    ("execution context", MOVES_ON),
    ("navigated", MOVES_ON),
    ("ERR_CERT", CERTIFICATE),
    ("ERR_ABORTED", NO_PAGE),
    ("ERR_INVALID_RESPONSE", ERROR_PAGE),
    ("ERR_HTTP_RESPONSE_CODE_FAILURE", ERROR_PAGE),
    ("HTTP ERROR", ERROR_PAGE),
    ("net::ERR", UNREACHABLE),
    ("invalid argument", UNREACHABLE),
)
"""What Chromium and chromedriver write in their messages, most telling first."""
BY_TYPE: tuple[tuple[type[Exception], Fault], ...] = (
    (UnexpectedAlertPresentException, POP_UP),
    (InsecureCertificateException, CERTIFICATE),
    (TimeoutException, TOO_SLOW),
)


def fault_of(error: Exception) -> BrowserFault:
    """Return the fault behind whatever selenium or its connection raised."""
    if isinstance(error, BrowserFault):
        return error
    said = str(error).removeprefix("Message: ").partition("\n")[0]
    detail = f"{type(error).__name__}: {said}"[:300]
    by_type = (fault for kind, fault in BY_TYPE if isinstance(error, kind))
    by_words = (fault for words, fault in BY_WORDS if words in detail)
    return BrowserFault(next(by_type, None) or next(by_words, STOPPED), detail)
