"""How does a page stand ready again after a change, before a visitor asks for it?

A thread of this process asks for it the way a visitor does. So it is kept under the same rules,
and whoever publishes does not wait for it.
"""

import time
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cache
from urllib.parse import urlsplit
from wsgiref.util import setup_testing_defaults

from django.conf import settings
from django.core.handlers.wsgi import WSGIHandler
from django.db import connections

from content.governance.kept_once.used_by import live_pages
from content.pages.visibility import open_to_all
from gemeente.page_cache.kept_pages import hosts, path_of, this_round
from gemeente.page_cache.middleware import MADE_ANEW

MOST_PAGES = 200
"""After a change that reaches more pages, the rest are made as all pages are: half of the time."""
_changed = ThreadPoolExecutor(max_workers=1, thread_name_prefix="making changed pages ready")
_all = ThreadPoolExecutor(max_workers=1, thread_name_prefix="making all pages ready")


def make_ready(addresses: Iterable[str]) -> Future[None] | None:
    """Have the pages at these full addresses made soon; None when the settings do not ask for it.

    Before a process ends it makes what it was asked, also when that process is a command.
    """
    if not settings.MAKE_PAGES_READY:
        return None
    paths = [path_of(address) for address in addresses]
    if len(paths) > MOST_PAGES:
        make_all_ready()
    return _changed.submit(_make, paths[:MOST_PAGES])


def make_all_ready() -> Future[None] | None:
    """Have every live page made, half of the time at most, so that visitors go first.

    Ends early when everything is forgotten once more: who did that makes them all again.
    """
    return _all.submit(_make_all, this_round()) if settings.MAKE_PAGES_READY else None


def live_paths() -> list[str]:
    """Return the path of every live page that all visitors can open."""
    return [path_of(address) for page in open_to_all(live_pages()) if (address := page.full_url)]


def visit(path: str, *, anew: bool = False) -> bool:
    """Ask for a page under every name of the site, as a visitor does who is not signed in.

    Say whether the site showed it each time; why it did not stands in the log.
    """
    answers: list[str] = []
    for scheme, host in hosts() or _name_in_settings():
        asked = {"PATH_INFO": _in_wsgi(path), "HTTP_HOST": host, "wsgi.url_scheme": scheme}
        setup_testing_defaults(asked)  # what a web server adds for an ordinary question
        _site()(asked | {MADE_ANEW: anew}, lambda status, _headers: answers.append(status)).close()
    return all(answer.startswith("200 ") for answer in answers)


def _name_in_settings() -> Iterator[tuple[str, str]]:
    """Yield the scheme and name by which editors know the site, when nobody has visited it yet."""
    own = urlsplit(settings.WAGTAILADMIN_BASE_URL)
    yield own.scheme, own.netloc


def _in_wsgi(path: str) -> str:
    """Return the path as web servers hand it over: its bytes, each as one sign (PEP 3333)."""
    return path.encode().decode("latin-1")


def _make(paths: Iterable[str]) -> None:
    try:
        for path in paths:
            visit(path)
    finally:
        connections.close_all()


def _make_all(asked_in: str | None) -> None:
    try:
        for path in live_paths():
            if this_round() != asked_in:
                return
            started = time.perf_counter()
            visit(path)
            time.sleep(time.perf_counter() - started)
    finally:
        connections.close_all()


@cache
def _site() -> WSGIHandler:
    return WSGIHandler()
