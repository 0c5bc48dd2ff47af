"""Where are ready pages kept, under which name, and for how long?"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import unquote, urlsplit
from uuid import uuid4

from django.core.cache import caches
from django.utils import timezone

from content.facts.changes import next_change
from content.governance.appearance import appearance_version

LONGEST = 3600
"""Seconds: an upper bound for what no signal tells of, such as a restored database."""
STAMP = "stamp"
"""Grows with every purge: a page that was being made meanwhile is not kept."""
HOSTS = "hosts"
"""Under which schemes and names the site was visited: a page is kept for each of them."""
FACES = "faces"
"""What lists and menus show of each page."""
SURROUNDINGS = "surroundings"
"""Another word after each change in what pages show besides their own text."""
ROUND = "round"
"""Another word each time everything was forgotten."""
ABOUT = (STAMP, HOSTS, FACES)


@dataclass(frozen=True)
class KeptPage:
    """A whole answer: what a visitor gets, byte for byte."""

    content: bytes
    headers: tuple[tuple[str, str], ...]
    etag: str


def find(scheme: str, host: str, path: str) -> KeptPage | None:
    """Return the page kept for this address, None when there is none any more."""
    return _store().get(_name(scheme, host, path))


def stamp() -> int:
    """Return how often something was purged; read it before a page is made."""
    return int(_store().get(STAMP, 0))


def keep(scheme: str, host: str, path: str, page: KeptPage, stamp_before: int) -> None:
    """Keep the page until what it shows may change, unless something was purged meanwhile."""
    name = _name(scheme, host, path)
    known = hosts()
    if (scheme, host) not in known:
        _store().set(HOSTS, known | {(scheme, host)}, None)
    _store().set(name, page, min(LONGEST, _seconds_until(next_change(timezone.now()))))
    if stamp() != stamp_before:
        _store().delete(name)


def hosts() -> frozenset[tuple[str, str]]:
    """Return under which schemes and names a page was kept."""
    return frozenset(_store().get(HOSTS, ()))


def surroundings() -> str | None:
    """Return the mark under which facts, menus and lists were read; None when nothing is kept."""
    return _mark(SURROUNDINGS)


def this_round() -> str | None:
    """Return a mark that is another one as soon as everything is forgotten."""
    return _mark(ROUND)


def renew_surroundings() -> None:
    """Let every process read facts, menus and lists again."""
    _store().delete(SURROUNDINGS)


def purge(addresses: Iterable[str]) -> None:
    """Forget the pages with these full addresses, under every name of the site."""
    _grow_stamp()
    known = hosts()
    for address in addresses:
        path = path_of(address)
        _store().delete_many(_name(scheme, host, path) for scheme, host in known)


def path_of(address: str) -> str:
    """Return the path of a full address as a request has it: é in the place of %C3%A9."""
    return unquote(urlsplit(address).path)


def purge_all() -> None:
    """Forget every page and its surroundings, but not what is known about them."""
    renew_surroundings()  # first: who reads the stamp from now on reads everything anew
    _grow_stamp()
    known = _store().get_many(ABOUT)
    _store().clear()
    _store().set_many(known, None)


def is_new_face(page_id: int, face: str) -> bool:
    """Remember what lists and menus show of a page; say whether that is new."""
    faces = _store().get(FACES, {})
    if faces.get(page_id) == face:
        return False
    _store().set(FACES, faces | {page_id: face}, None)
    return True


def _store():  # type: ignore[no-untyped-def]  # Django brings no type for a cache
    return caches["pages"]


def _mark(name: str) -> str | None:
    store = _store()
    mark: str | None = store.get(name)
    if mark is None:
        store.add(name, uuid4().hex, None)
        mark = store.get(name)
    return mark


def _grow_stamp() -> None:
    _store().set(STAMP, stamp() + 1, None)


def _name(scheme: str, host: str, path: str) -> str:
    told = "\0".join((appearance_version(), scheme, host, path))
    return hashlib.sha256(told.encode("utf-8", "replace")).hexdigest()


def _seconds_until(moment: datetime) -> int:
    return max(1, int((moment - timezone.now()).total_seconds()))
