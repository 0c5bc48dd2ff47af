"""Which models are kept once and shown on many pages?"""

from collections.abc import Callable
from typing import TypeVar, overload

from django.db.models import Model

M = TypeVar("M", bound=type[Model])
_everywhere: dict[type[Model], bool] = {}


@overload
def shared(model: M) -> M: ...
@overload
def shared(*, everywhere: bool) -> Callable[[M], M]: ...
def shared(model: M | None = None, *, everywhere: bool = False) -> M | Callable[[M], M]:
    """Mark a model as kept once and shown on pages; use it as a decorator.

    When one of them is saved, the live pages that use it are judged again. Deleting one in
    use is refused. `everywhere` says that every page shows it, such as a name in the header.
    """
    if model is None:
        return lambda marked: _marked(marked, everywhere)
    return _marked(model, everywhere)


def shared_models() -> tuple[type[Model], ...]:
    """Return every marked model."""
    return tuple(_everywhere)


def is_shown_everywhere(model: type[Model]) -> bool:
    """Whether every page shows this."""
    return _everywhere.get(model, False)


def _marked(model: M, everywhere: bool) -> M:
    _everywhere[model] = everywhere
    return model
