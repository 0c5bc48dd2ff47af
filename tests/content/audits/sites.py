"""Small websites to audit: our own, and another one on this machine."""

import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from wagtail.models import Locale, Site

from content.audits.models import AuditRun
from content.facts.models import Organisation
from content.governance.models import GovernedPage
from tests.content import factories

HEAD = (
    '<!doctype html><html lang="nl"><head><title>{title}</title></head><body><main><h1>{title}</h1>'
)
TAIL = "</main></body></html>"


def own_site(pages=3):
    """Return the home page of a site with a theme and this many information pages, all live.

    The gate is passed by: an audit also has to look at what never saw the gate.
    """
    dutch, _created = Locale.objects.get_or_create(language_code="nl")
    home = factories.home_page(factories.root(), locale=dutch)
    site, _created = Site.objects.update_or_create(
        is_default_site=True, defaults={"hostname": "localhost", "root_page": home}
    )
    Organisation.for_site(site)  # made now: a new one has every live page judged again
    theme = factories.theme_page(home)
    for number in range(pages):
        factories.information_page(theme, title=f"Hulp bij vraag {number}", slug=f"hulp-{number}")
    put_live()
    return home


def put_live():
    """Make every page live, as somebody with the database at hand can."""
    GovernedPage.objects.filter(depth__gt=1).update(live=True, seal="proef:0")


def static_run(**choices):
    """Return a stored run without a browser, with one worker."""
    values = {"name": "Proef", "with_browser": False, "workers": 1, "delay_seconds": 0}
    return AuditRun.objects.create(**values | choices)


def page_html(title, body):
    """Return a whole page."""
    return HEAD.format(title=title) + body + TAIL


@contextmanager
def served(pages, headers=()):
    """Serve these pages ({path: html or (status, type, text)}); yield address and asked paths.

    `headers` is a dictionary of headers that every answer gets.
    """
    asked = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            answer = pages.get(self.path, (404, "text/plain", "weg"))
            status, kind, text = answer if isinstance(answer, tuple) else (200, "text/html", answer)
            self.send_response(status)
            if status in (301, 302):
                self.send_header("Location", text)
            self.send_header("Content-Type", kind)
            for name, value in dict(headers).items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(text.encode())

        def log_message(self, *_args):
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", asked
    finally:
        server.shutdown()
        server.server_close()
