"""Which lists stand on the to-do board, and how does an app put its own there?"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from django.contrib.auth.base_user import AbstractBaseUser
from django.utils.functional import Promise

Text: TypeAlias = str | Promise


@dataclass(frozen=True)
class TodoRow:
    """One thing to do: what, where to do it, and what to know beforehand."""

    title: str
    url: str
    detail: Text = ""
    on: date | None = None


@dataclass(frozen=True)
class TodoSource:
    """One list on the board.

    `rows(user, limit, offset)` returns at most `limit` rows from `offset` on, what is most
    urgent first. `count(user)` returns how many there are; 0 hides the list for this person.
    Both ask a fixed number of queries, however many pages the site has. What a person may
    not do or see is not counted.
    """

    name: str
    heading: Text
    rows: Callable[[AbstractBaseUser, int, int], Sequence[TodoRow]]
    count: Callable[[AbstractBaseUser], int]
    order: int = 500


_sources: dict[str, TodoSource] = {}


def register_todo(source: TodoSource) -> TodoSource:
    """Put the list on the board and return it; call this from the app's `ready`.

    Raises ValueError when another list has the same name: it is part of an address.
    """
    if _sources.get(source.name, source) is not source:
        raise ValueError(f"There is a list called {source.name} already.")
    _sources[source.name] = source
    return source


def todo_sources() -> tuple[TodoSource, ...]:
    """Return every list, the most urgent first."""
    return tuple(sorted(_sources.values(), key=lambda source: (source.order, source.name)))


def todo_source(name: str) -> TodoSource | None:
    """Return the list of this name, if there is one."""
    return _sources.get(name)
