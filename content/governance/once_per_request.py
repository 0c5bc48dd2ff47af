"""How does one request read the same thing only once, and when may the next one go on from that?"""

from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from functools import wraps
from typing import Any, ParamSpec, TypeVar

from asgiref.local import Local
from django.core.signals import request_finished, request_started
from django.db.models.signals import post_delete, post_save

Asked = ParamSpec("Asked")
Read = TypeVar("Read")
MOST_REMEMBERED = 3000
"""Things one thread remembers between requests; past this it begins again with nothing."""
_request = Local()


def once_per_request(read: Callable[Asked, Read]) -> Callable[Asked, Read]:
    """Return `read`, remembered for each question until the request ends or a model is saved.

    A question about something that is not stored yet cannot be hashed: its answer is made each
    time. Outside a request (commands, tests) nothing is remembered, so nothing grows old.
    """

    @wraps(read)
    def remembered(*asked: Asked.args, **named: Asked.kwargs) -> Read:
        key = (read, asked, frozenset(named.items()))
        return remember(key, lambda: read(*asked, **named))

    return remembered


def remember(key: Hashable, make: Callable[[], Read]) -> Read:
    """Return what was made under this key during the request, or make it now."""
    known: dict[Hashable, Any] | None = getattr(_request, "known", None)
    if known is None or not _can_be_hashed(key):
        return make()
    if key not in known:
        known[key] = make()
    return known[key]


def _can_be_hashed(key: Hashable) -> bool:
    """Say whether a key can be found again; a model without a primary key cannot."""
    try:
        hash(key)
    except TypeError:
        return False
    return True


@contextmanager
def as_one_request() -> Iterator[None]:
    """Remember inside this block as a request does; within a request this changes nothing."""
    if getattr(_request, "known", None) is not None:
        yield
        return
    _begin()
    try:
        yield
    finally:
        _end()


def go_on_from(mark: Hashable) -> None:
    """Let this request begin with what earlier ones of this thread read under the same mark.

    The caller vouches that nothing that is remembered has changed as long as the mark is the
    same, and that the mark was read before anything else in the request.
    """
    kept = getattr(_request, "kept", {})
    if getattr(_request, "mark", None) != mark or len(kept) > MOST_REMEMBERED:
        kept = {}
    _request.mark, _request.kept, _request.known = mark, kept, kept


def forget_when_saved(*models: type) -> None:
    """Read again after one of these was saved or deleted, also within the same request."""
    for model in models:
        for signal in (post_save, post_delete):
            signal.connect(_forget, sender=model, dispatch_uid=f"forget {model.__name__}")


def _begin(**kwargs: Any) -> None:
    _request.known = {}


def _end(**kwargs: Any) -> None:
    _request.known = None


def _forget(**kwargs: Any) -> None:
    if getattr(_request, "known", None):
        _request.known.clear()


request_started.connect(_begin, dispatch_uid="begin to remember facts")
request_finished.connect(_end, dispatch_uid="end of remembering facts")
