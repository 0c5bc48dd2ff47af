"""What do tests of links need? A real server that says what its path asks for."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest


class Answering(BaseHTTPRequestHandler):
    """`/404` answers 404; `/head-404` answers only HEAD so; `/to/X` redirects to X."""

    def do_HEAD(self):
        self.server.seen.append(("HEAD", self.path))
        self.answer("404" if self.path == "/head-404" else self.path.strip("/"))

    def do_GET(self):
        self.server.seen.append(("GET", self.path))
        self.answer("200" if self.path == "/head-404" else self.path.strip("/"))

    def answer(self, what):
        if what.startswith("to/"):
            self.send_response(302)
            self.send_header("Location", what.removeprefix("to/"))
        elif what.isdecimal():
            self.send_response(int(what))
        else:
            self.wfile.write(b"geen HTTP\n")
            return
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *args):
        """Keep quiet."""


class Server:
    """The address of the server and what it was asked."""

    def __init__(self, http: ThreadingHTTPServer) -> None:
        self.http = http
        self.url = f"http://127.0.0.1:{http.server_address[1]}"

    @property
    def seen(self) -> list[tuple[str, str]]:
        return self.http.seen


@pytest.fixture
def server() -> Iterator[Server]:
    http = ThreadingHTTPServer(("127.0.0.1", 0), Answering)
    http.seen = []
    thread = threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield Server(http)
    http.shutdown()
    thread.join()
    http.server_close()
