"""Which address does a page have that was found after a redirect?"""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from a11y_checks.source import source_of


class Moved(BaseHTTPRequestHandler):
    def do_GET(self):
        here = f"http://localhost:{self.server.server_port}/nieuw"
        self.send_response(200 if self.path == "/nieuw" else 302)
        self.send_header("Location", here)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(b"<p>Hallo.</p>")

    def log_message(self, *arguments):
        """Keep the output of the tests clean."""


@pytest.fixture
def port():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Moved)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server.server_port
    server.shutdown()


def test_the_browser_opens_where_the_redirect_led_to(port):
    assert source_of(f"http://127.0.0.1:{port}/oud").address == f"http://localhost:{port}/nieuw"
