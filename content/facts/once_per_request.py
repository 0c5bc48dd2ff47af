"""How does one request read the same facts only once?"""

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar

from asgiref.local import Local
from django.core.signals import request_finished, request_started
from django.db.models.signals import post_delete, post_save

Read = TypeVar("Read")
_request = Local()


def once_per_request(read: Callable[[], Read]) -> Callable[[], Read]:
    """Return `read`, remembered until the request ends or something it read is saved.

    Outside a request (commands, tests) nothing is remembered, so nothing grows old.
    """

    @wraps(read)
    def remembered() -> Read:
        known: dict[Callable[[], Any], Any] | None = getattr(_request, "known", None)
        if known is None:
            return read()
        if read not in known:
            known[read] = read()
        return known[read]

    return remembered


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
        _request.known = {}


request_started.connect(_begin, dispatch_uid="begin to remember facts")
request_finished.connect(_end, dispatch_uid="end of remembering facts")
