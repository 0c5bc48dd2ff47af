"""What does another website send us, and may we ask it?"""

import ipaddress
import socket
import time
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from urllib.parse import urljoin, urlsplit, urlunsplit

from django.conf import settings
from wagtail.models import Site

from a11y_checks.finding import gettext_noop
from content.audits.runs.address import uri_of

SECONDS = 10
MOST_SECONDS = 30
"""For a whole page. A website that sends a word a second would keep an audit busy for ever."""
MOST_BYTES = 5_000_000
MOST_REDIRECTS = 5
REDIRECTS = (301, 302, 303, 307, 308)
NAT64 = ipaddress.ip_network("64:ff9b::/96")
"""RFC 6052: the last 32 bits are an IPv4 address."""
AGENT = "GemeenteAudit"
"""How we introduce ourselves, also to robots.txt."""

NOT_ALLOWED = gettext_noop("This address is inside a private network. We do not look there.")
NO_ANSWER = gettext_noop("The website at this address does not answer.")
TOO_SLOW = gettext_noop("The page takes too long to arrive.")
NOT_THERE = gettext_noop("There is no page at this address.")
ERROR_PAGE = gettext_noop("The website answers this address with an error.")
NO_PAGE = gettext_noop("The address gives a file to download, not a web page.")
TOO_LARGE = gettext_noop("The page is too large to check.")
TOO_MANY_REDIRECTS = gettext_noop("The page keeps sending the visitor to another address.")
ELSEWHERE = gettext_noop("This address sends the visitor on to another website.")


class FetchProblem(Exception):
    """Nothing came that can be judged; `message` is an English message id."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


@dataclass(frozen=True)
class Fetched:
    """What an address gave: the address it ended at, the status and the text."""

    url: str
    status: int
    kind: str
    text: str


def fetch(url: str) -> Fetched:
    """Return what this http(s) address gives, redirects on the same host followed.

    Raises FetchProblem: no answer, a private address, too large or slow, or sent on to elsewhere.
    """
    host = _host(url)
    for _number in range(MOST_REDIRECTS):
        response, connection = _asked(url)
        with connection:
            if response.status not in REDIRECTS:
                return _read(url, response)
            url = urljoin(url, response.getheader("Location", ""))
        if _host(url) != host:
            raise FetchProblem(ELSEWHERE)
    raise FetchProblem(TOO_MANY_REDIRECTS)


def is_private(address: str) -> bool:
    """Say whether an IP address is not on the public internet."""
    found = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(found, ipaddress.IPv6Address):
        found = _wrapped(found) or found
    return not found.is_global or found.is_multicast


def may_be_private(host: str, port: int) -> bool:
    """Say whether this may be in a private network: our own site, or allowed by setting."""
    own = Site.objects.filter(hostname=host, port=port)
    return settings.AUDIT_PRIVATE_ADDRESSES or own.exists()


class _Guarded:
    """A connection that hangs up on a private address before it asks for anything.

    It looks at the address it is connected to: a name that resolves otherwise a moment later
    does not get round that.
    """

    sock: socket.socket

    def connect(self) -> None:
        super().connect()  # type: ignore[misc]  # the class beside it has it
        address, port = self.sock.getpeername()[:2]
        host = str(self.host)  # type: ignore[attr-defined]  # the class beside it has it
        if is_private(address) and not may_be_private(host, port):
            self.sock.close()
            raise FetchProblem(NOT_ALLOWED)

    def __enter__(self) -> "_Guarded":
        return self

    def __exit__(self, *_problem: object) -> None:
        self.close()  # type: ignore[attr-defined]  # the class beside it has it


class _Http(_Guarded, HTTPConnection):
    pass


class _Https(_Guarded, HTTPSConnection):
    pass


def _wrapped(found: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    """Return the IPv4 address to which a network translates this one."""
    if found in NAT64:
        return ipaddress.IPv4Address(found.packed[-4:])
    return found.ipv4_mapped or found.sixtofour


def _host(url: str) -> str:
    """Return the host name of an http(s) address; FetchProblem when it is none."""
    try:
        parts = urlsplit(url)
    except ValueError as error:
        raise FetchProblem(NO_ANSWER) from error
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise FetchProblem(NO_ANSWER)
    return parts.hostname


def _asked(url: str) -> tuple[HTTPResponse, _Http | _Https]:
    parts = urlsplit(url)
    kind = _Https if parts.scheme == "https" else _Http
    try:
        connection = kind(_host(url), parts.port, timeout=SECONDS)
        asked = urlsplit(uri_of(url))
        target = urlunsplit(("", "", asked.path, asked.query, ""))
        connection.request("GET", target, headers={"User-Agent": AGENT, "Accept": "text/html"})
        return connection.getresponse(), connection
    except (OSError, HTTPException, ValueError) as error:
        raise FetchProblem(NO_ANSWER) from error


def _read(url: str, response: HTTPResponse) -> Fetched:
    try:
        content = b"".join(_pieces(response))
    except (OSError, HTTPException) as error:
        raise FetchProblem(NO_ANSWER) from error
    if response.length:  # it hung up before the end: nobody may judge half a page
        raise FetchProblem(NO_ANSWER)
    kind = response.headers.get_content_type()
    charset = response.headers.get_content_charset() or "utf-8"
    try:
        text = content.decode(charset, "replace")
    except LookupError:
        text = content.decode("utf-8", "replace")
    return Fetched(url, response.status, kind, text)


def _pieces(response: HTTPResponse) -> Iterable[bytes]:
    read, last_moment = 0, time.monotonic() + MOST_SECONDS
    for piece in iter(partial(response.read1, 65536), b""):
        read += len(piece)
        if read > MOST_BYTES:
            raise FetchProblem(TOO_LARGE)
        if time.monotonic() > last_moment:
            raise FetchProblem(TOO_SLOW)
        yield piece
