"""Which machines may a browser reach while it looks at another website?"""

import os
import socket
import struct
from contextlib import suppress
from functools import cache
from select import select
from socketserver import BaseRequestHandler, ThreadingTCPServer
from threading import Thread

from django.conf import settings
from wagtail.models import Site

from content.audits.runs.fetch import SECONDS, is_private

IDLE_SECONDS = 60
PIECE = 65536
VERSION, NO_PASSWORD, CONNECT = 5, 0, 1
IPV4, NAME, IPV6 = 1, 3, 4
GRANTED, NOT_ALLOWED, NOT_REACHED, NOT_DONE = 0, 2, 4, 7
"""SOCKS 5: RFC 1928, the versions, commands, kinds of address and answers that we know."""
NOWHERE = bytes(6)

Asked = tuple[str, int]
"""A host, by name or number, and a port."""


class Refused(Exception):
    """The browser gets no connection; `answer` is how SOCKS says why."""

    def __init__(self, answer: int) -> None:
        super().__init__(answer)
        self.answer = answer


def proxy_address() -> str:
    """Return the proxy that a browser must use for other websites; empty when it needs none.

    All that a page asks for goes through it: frames, pictures, scripts, redirects. It looks up
    each name itself and connects to what it found, so that no name can change in between. A
    browser on another machine cannot reach it, nor is it asked for by who allows private
    addresses.
    """
    if settings.AUDIT_PRIVATE_ADDRESSES or os.environ.get("A11Y_WEBDRIVER_URL"):
        return ""
    own = frozenset(Site.objects.values_list("hostname", "port"))
    return f"socks5://127.0.0.1:{_started(own, os.getpid())}"


@cache
def _started(own: frozenset[Asked], _process: int) -> int:
    """Return the port of the proxy of this process, for these websites of our own."""
    handler = type("Handler", (_Handler,), {"own": own})
    server = _Server(("127.0.0.1", 0), handler)
    Thread(target=server.serve_forever, name="audit-proxy", daemon=True).start()
    return int(server.server_address[1])


class _Server(ThreadingTCPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing: a browser hangs up when it likes."""


class _Handler(BaseRequestHandler):
    """One connection of the browser; `own` are the websites of our own, which are no secret."""

    own: frozenset[Asked]
    request: socket.socket

    def handle(self) -> None:
        self.request.settimeout(SECONDS)
        try:
            connection = self._connected(_asked(self.request))
        except Refused as refused:
            self.request.sendall(_answer(refused.answer))
            return
        with connection:
            self.request.sendall(_answer(GRANTED))
            _relay(self.request, connection)

    def _connected(self, asked: Asked) -> socket.socket:
        """Return a connection to the first machine of that name. Raises Refused."""
        try:
            found = socket.getaddrinfo(*asked, type=socket.SOCK_STREAM)
        except OSError as error:
            raise Refused(NOT_REACHED) from error
        addresses = [str(each[4][0]) for each in found]
        if asked not in self.own and any(is_private(each) for each in addresses):
            raise Refused(NOT_ALLOWED)
        for address in addresses:
            with suppress(OSError):
                return socket.create_connection((address, asked[1]), SECONDS)
        raise Refused(NOT_REACHED)


def _asked(browser: socket.socket) -> Asked:
    """Return where the browser wants to go. Raises Refused for what we do not do."""
    version, methods = _read(browser, 2)
    _read(browser, methods)
    browser.sendall(bytes((VERSION, NO_PASSWORD)))
    version, command, _reserved, kind = _read(browser, 4)
    if version != VERSION or command != CONNECT:
        raise Refused(NOT_DONE)
    host = _host(browser, kind)
    (port,) = struct.unpack("!H", _read(browser, 2))
    return host, port


def _host(browser: socket.socket, kind: int) -> str:
    if kind == IPV4:
        return socket.inet_ntop(socket.AF_INET, _read(browser, 4))
    if kind == IPV6:
        return socket.inet_ntop(socket.AF_INET6, _read(browser, 16))
    if kind != NAME:
        raise Refused(NOT_DONE)
    return _read(browser, _read(browser, 1)[0]).decode("ascii", "replace")


def _read(source: socket.socket, size: int) -> bytes:
    content = b""
    while len(content) < size:
        piece = source.recv(size - len(content))
        if not piece:
            raise ConnectionError
        content += piece
    return content


def _answer(code: int) -> bytes:
    return bytes((VERSION, code, 0, IPV4)) + NOWHERE


def _relay(one: socket.socket, other: socket.socket) -> None:
    """Pass on what either side says, until one of them hangs up or both are silent."""
    to = {one: other, other: one}
    while ready := select(list(to), [], [], IDLE_SECONDS)[0]:
        for source in ready:
            piece = source.recv(PIECE)
            if not piece:
                return
            to[source].sendall(piece)
