"""How does a page stand ready again after a change, before a visitor asks for it?

A thread of this process asks for it the way a visitor does. So it is kept under the same rules,
and whoever publishes does not wait for it.
"""

from collections.abc import Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cache
from wsgiref.util import setup_testing_defaults

from django.conf import settings
from django.core.handlers.wsgi import WSGIHandler
from django.db import connections

from gemeente.page_cache.kept_pages import hosts, path_of

MOST_PAGES = 200
"""After a change that reaches more pages, the rest waits for its visitors."""
_one_by_one = ThreadPoolExecutor(max_workers=1, thread_name_prefix="making pages ready")


def make_ready(addresses: Iterable[str]) -> Future[None] | None:
    """Have the pages at these full addresses made soon; None when the settings do not ask for it.

    Before a process ends it makes what it was asked, also when that process is a command.
    """
    if not settings.MAKE_PAGES_READY:
        return None
    paths = [path_of(address) for address in addresses]
    return _one_by_one.submit(_make, paths[:MOST_PAGES])


def visit(path: str) -> None:
    """Ask for a page under every name of the site, as a visitor does who is not signed in."""
    for scheme, host in hosts():
        asked = {"PATH_INFO": _in_wsgi(path), "HTTP_HOST": host, "wsgi.url_scheme": scheme}
        setup_testing_defaults(asked)  # what a web server adds for an ordinary question
        _site()(asked, lambda _status, _headers: None).close()


def _in_wsgi(path: str) -> str:
    """Return the path as web servers hand it over: its bytes, each as one sign (PEP 3333)."""
    return path.encode().decode("latin-1")


def _make(paths: Iterable[str]) -> None:
    try:
        for path in paths:
            visit(path)
    finally:
        connections.close_all()


@cache
def _site() -> WSGIHandler:
    return WSGIHandler()
