"""What do the tests of the browser stage share? Pages, a small website and a fresh browser."""

import ssl
import threading
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from a11y_checks.browser.pool import close_browsers, pool

WHOLE = (
    '<!doctype html><html lang="nl"><head><title>Paspoort aanvragen</title>'
    '<meta name="viewport" content="width=device-width, initial-scale=1">{head}</head>'
    "<body><main><h1>Paspoort</h1>{content}</main></body></html>"
)


@pytest.fixture
def whole():
    """Return a function that makes a good page around content."""
    return lambda content="", head="": WHOLE.format(content=content, head=head)


@pytest.fixture
def fresh_browser():
    """Start from no running browser, and leave none that was started differently."""
    close_browsers()
    yield pool
    close_browsers()


@pytest.fixture(scope="session")
def website():
    """Serve awkward answers on this machine; return the address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Awkward)
    server.daemon_threads = True
    server.handle_error = lambda *_: None  # the browser hangs up in the middle of fifty megabytes
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


@pytest.fixture
def distrusted_website(tmp_path):
    """Serve with a certificate that nobody vouches for; return the address."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(own_certificate(tmp_path / "server.pem"))
    server = ThreadingHTTPServer(("127.0.0.1", 0), Awkward)
    server.daemon_threads = True
    server.socket = context.wrap_socket(server.socket, server_side=True)
    server.handle_error = lambda *_: None  # the browser hangs up: that is the test
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"https://127.0.0.1:{server.server_port}"
    server.shutdown()


def own_certificate(file):
    """Write a key and a certificate that it signed itself; return the file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .sign(key, SHA256())
    )
    private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    file.write_bytes(private + certificate.public_bytes(Encoding.PEM))
    return file


class Awkward(BaseHTTPRequestHandler):
    answers = {
        "/good": (200, {"Content-Type": "text/html; charset=utf-8"}),
        "/round": (302, {"Location": "/round"}),
        "/download": (200, {"Content-Disposition": "attachment; filename=a.zip"}),
        "/fifty-megabytes": (200, {"Content-Type": "text/html; charset=utf-8"}),
        "/gone": (404, {"Content-Type": "text/html"}),
        "/json": (200, {"Content-Type": "application/json"}),
        "/inside": (302, {"Location": "//localhost:{port}/good"}),
    }

    def do_GET(self):
        status, headers = self.answers.get(self.path, (404, {}))
        times = 3_500_000 if self.path == "/fifty-megabytes" else 1
        body = WHOLE.format(content="<p>Hallo.</p>" * times, head="").encode()
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value.format(port=self.server.server_port))
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments):
        """Keep the output of the tests clean."""
