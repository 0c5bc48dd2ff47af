"""Which facts stand on the to-do board?"""

from collections.abc import Callable, Sequence
from datetime import date

from django.contrib.auth.base_user import AbstractBaseUser
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from content.facts.attention import (
    FactState,
    expired_facts,
    facts_about_to_expire,
    unchecked_facts,
)
from content.facts.said import not_known
from content.governance.todo.registry import TodoRow, TodoSource, register_todo

CHANGE = "facts.change_fact"
Find = Callable[[date], list[FactState]]


def without_value_soon(day: date) -> list[FactState]:
    """Return the facts without a value now, then those whose last value ends soon."""
    return [*expired_facts(day), *facts_about_to_expire(day)]


def _source(name: str, heading: object, order: int, find: Find) -> TodoSource:
    def found(user: AbstractBaseUser) -> list[FactState]:
        return find(timezone.localdate()) if user.has_perm(CHANGE) else []

    def rows(user: AbstractBaseUser, limit: int, offset: int) -> Sequence[TodoRow]:
        return [_row(state) for state in found(user)[offset : offset + limit]]

    def count(user: AbstractBaseUser) -> int:
        return len(found(user))

    return TodoSource(name=name, heading=heading, rows=rows, count=count, order=order)


def _row(state: FactState) -> TodoRow:
    address = reverse("wagtailsnippets_facts_fact:edit", args=[state.fact.pk])
    return TodoRow(state.fact.label, address, _detail(state), state.ends_on)


def _detail(state: FactState) -> str:
    if state.value is None:
        return gettext("Pages now say: %(text)s") % {"text": not_known()}
    if state.value.checked_on is None:
        return gettext("Nobody has checked this yet.")
    return gettext("Last checked on %(day)s.") % {"day": date_format(state.value.checked_on)}


ENDING = register_todo(
    _source("facts-ending", _("Facts that end or have ended"), 300, without_value_soon)
)
UNCHECKED = register_todo(
    _source("facts-unchecked", _("Facts not checked for a year"), 310, unchecked_facts)
)
