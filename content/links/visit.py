"""What does the server of another site say of this address?"""

import http.client
import socket
import ssl
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import SplitResult, urljoin, urlsplit

from content.links.addresses import NoSuchHost, NotAllowed, public_addresses

TIMEOUT = 10
"""Seconds for each step of a request."""
MOST_REDIRECTS = 5
GONE = frozenset({404, 410})
REDIRECTS = frozenset({301, 302, 303, 307, 308})
PORTS = {"http": 80, "https": 443}
HEADERS = {"User-Agent": "gemeente-linkcontrole/1.0", "Accept": "*/*", "Connection": "close"}


class State(StrEnum):
    """What a visit tells; only `GONE` and `NO_HOST` are firm."""

    WORKS = "works"
    GONE = "gone"
    NO_HOST = "no-host"
    UNSURE = "unsure"


@dataclass(frozen=True)
class Answer:
    """What came of a visit, with the words to show for it: a status or what went wrong."""

    state: State
    told: str


def visit(url: str, *, loopback: bool = False) -> Answer:
    """Return what the server says: HEAD first, GET when HEAD is not answered well.

    Only a status is read, never a page. Too busy, forbidden or too slow says nothing about
    the link. `loopback` lets tests reach their own server, on any port.
    """
    answer = _asked("HEAD", url, loopback)
    return answer if answer.state in (State.WORKS, State.NO_HOST) else _asked("GET", url, loopback)


def _asked(method: str, url: str, loopback: bool) -> Answer:
    try:
        for _hop in range(MOST_REDIRECTS + 1):
            status, place = _status(method, urlsplit(url), loopback)
            if status not in REDIRECTS or not place:
                return _answer(status)
            url = urljoin(url, place)
    except NoSuchHost:
        return Answer(State.NO_HOST, "no-host")
    except NotAllowed:
        return Answer(State.UNSURE, "not-public")
    except (OSError, http.client.HTTPException, ValueError) as error:
        return Answer(State.UNSURE, type(error).__name__)
    return Answer(State.UNSURE, "redirects")


def _answer(status: int) -> Answer:
    if status in GONE:
        return Answer(State.GONE, str(status))
    works = 200 <= status < 300  # RFC 9110, 15.3
    return Answer(State.WORKS if works else State.UNSURE, str(status))


def _status(method: str, url: SplitResult, loopback: bool) -> tuple[int, str]:
    """Return (status, where it redirects to) of one request."""
    if url.scheme not in PORTS or not url.hostname or url.username is not None:
        raise ValueError("no address that we visit")
    port = url.port or PORTS[url.scheme]
    if port not in PORTS.values() and not loopback:
        raise NotAllowed(url.hostname)
    host = url.hostname.encode("idna").decode()
    address = public_addresses(host, port, loopback=loopback)[0]
    connection = _connection(url.scheme, host, port, address)
    try:
        target = (url.path or "/") + (f"?{url.query}" if url.query else "")
        connection.request(method, target.replace(" ", "%20"), headers=HEADERS)
        response = connection.getresponse()
        return response.status, response.getheader("Location") or ""
    finally:
        connection.close()


def _connection(scheme: str, host: str, port: int, address: str) -> http.client.HTTPConnection:
    """Return a connection to exactly this address: the name is not looked up a second time."""
    raw = socket.create_connection((address, port), timeout=TIMEOUT)
    connection = http.client.HTTPConnection(host, port, timeout=TIMEOUT)
    try:
        wrap = ssl.create_default_context().wrap_socket
        connection.sock = wrap(raw, server_hostname=host) if scheme == "https" else raw
    except OSError:
        raw.close()
        raise
    return connection
