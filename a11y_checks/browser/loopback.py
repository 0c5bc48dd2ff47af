"""How does a draft that nobody may see yet reach the browser?"""

import os
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock, Thread
from urllib.parse import quote, unquote, urlsplit

Asset = Callable[[str], tuple[bytes, str] | None]
"""Takes a decoded path (`/static/site.css`); returns the bytes and their content type."""
HTML = "text/html; charset=utf-8"


def no_asset(path: str) -> tuple[bytes, str] | None:
    """Return nothing: for pages that need no other file."""
    return None


class Loopback:
    """A web server on this machine only, started when the first page is served.

    A page lives under an unguessable path and only as long as its `with` block. A browser
    gives styles loaded over `data:` or `file:` no say, so a real address is needed.
    `A11Y_DRAFT_HOST` names this machine for a browser that runs elsewhere.
    """

    def __init__(self, asset: Asset = no_asset) -> None:
        self._asset = asset
        self._pages: dict[str, tuple[str, bytes]] = {}
        self._lock = Lock()
        self._server: ThreadingHTTPServer | None = None
        self._process = 0

    @contextmanager
    def serve(self, html: str, path: str = "/") -> Iterator[str]:
        """Yield the address of this HTML; `path` is where the page will live (`/a/b/`).

        A whole address as `path` counts by its path. Relative addresses in the page are
        resolved against `path`, absolute ones against the root; both come from the injected
        asset callable.
        """
        path = "/" + (urlsplit(path).path if "://" in path else path).lstrip("/")
        secret = secrets.token_urlsafe(24)
        self._pages[secret] = (path, html.encode("utf-8", "replace"))
        try:
            yield f"{self._address()}/{secret}{quote(path)}"
        finally:
            del self._pages[secret]

    def answer(self, path: str) -> tuple[bytes, str] | None:
        """Return the content and type at this path, or None when nothing is there."""
        secret, _, rest = path.removeprefix("/").partition("/")
        page = self._pages.get(secret)
        if page is None:
            return self._asset(path)
        return (page[1], HTML) if page[0] == f"/{rest}" else self._asset(f"/{rest}")

    def close(self) -> None:
        """Stop the server; the next `serve` starts a new one."""
        with self._lock:
            server, self._server = self._server, None
        if server:
            server.shutdown()
            server.server_close()

    def _address(self) -> str:
        host = os.environ.get("A11Y_DRAFT_HOST", "127.0.0.1")
        with self._lock:
            if self._server is None or self._process != os.getpid():
                self._server = _started(self, "" if host != "127.0.0.1" else host)
                self._process = os.getpid()
            return f"http://{host}:{self._server.server_port}"


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 20
    loopback: Loopback

    def do_GET(self) -> None:
        found = self._found()
        body, kind = found or (b"", "text/plain")
        self.send_response(HTTPStatus.OK if found else HTTPStatus.NOT_FOUND)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(body)

    def _found(self) -> tuple[bytes, str] | None:
        """Return what is at the path; only for a visitor who came by our own address."""
        name = self.headers.get("Host", "").rsplit(":", 1)[0]
        if name != os.environ.get("A11Y_DRAFT_HOST", "127.0.0.1"):
            return None
        try:
            return self.loopback.answer(unquote(urlsplit(self.path).path))
        except (OSError, ValueError):
            return None

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: requests of a check are no news."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing: a browser that is stopped hangs up in the middle of an answer."""


def _started(loopback: Loopback, host: str) -> ThreadingHTTPServer:
    handler = type("Handler", (_Handler,), {"loopback": loopback})
    server = _Server((host, 0), handler)
    Thread(target=server.serve_forever, name="a11y-loopback", daemon=True).start()
    return server
