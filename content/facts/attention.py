"""Which facts need somebody's attention? For the to-do board and the overview."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from content.facts import dated
from content.facts.models import Fact, FactValue

SOON = timedelta(days=60)
"""Time to ask for the new amount and let somebody check it."""
CHECK_AFTER = timedelta(days=365)
"""Fees and terms change with the year, so every value is compared with its source each year."""


@dataclass(frozen=True)
class FactState:
    """A fact on one day: its value then (None: unknown to visitors) and what comes after."""

    fact: Fact
    value: FactValue | None
    next_value: FactValue | None
    next_change: date | None

    @property
    def ends_on(self) -> date | None:
        """Return the last day with a value, None as long as no end is known."""
        if self.value is None or self.value.valid_until is None:
            return None
        followed = self.next_value and self.next_value.valid_from == self.next_change
        return None if followed else self.value.valid_until


def states(day: date) -> Iterator[FactState]:
    """Yield every fact with its state on this day, by name; two queries in all."""
    for fact in Fact.objects.prefetch_related("values"):
        yield state_of(fact, day)


def state_of(fact: Fact, day: date) -> FactState:
    """Return the state of one fact on this day."""
    values = _with_their_fact(fact)
    return FactState(
        fact,
        dated.value_on(values, day),
        dated.next_value(values, day),
        dated.next_change(values, day),
    )


def expired_facts(day: date) -> list[FactState]:
    """Return the facts without a value on this day: pages say “not known now”."""
    return [state for state in states(day) if is_expired(state)]


def facts_about_to_expire(day: date) -> list[FactState]:
    """Return the facts whose last value ends within 60 days, the first to end in front."""
    ending = [state for state in states(day) if is_about_to_expire(state, day)]
    return sorted(ending, key=lambda state: state.ends_on or day)


def unchecked_facts(day: date) -> list[FactState]:
    """Return the facts whose value nobody has compared with its source for a year."""
    return [state for state in states(day) if is_unchecked(state, day)]


def is_expired(state: FactState) -> bool:
    """Whether visitors read “not known now” in the place of this fact."""
    return state.value is None


def is_about_to_expire(state: FactState, day: date) -> bool:
    """Whether this fact will have no value within 60 days, as far as is known."""
    return state.ends_on is not None and state.ends_on < day + SOON


def is_unchecked(state: FactState, day: date) -> bool:
    """Whether nobody compared today's value with its source in the past year."""
    if state.value is None:
        return False
    checked = state.value.checked_on
    return checked is None or checked < day - CHECK_AFTER


def _with_their_fact(fact: Fact) -> Iterable[FactValue]:
    values = list(fact.values.all())
    for value in values:
        value.fact = fact
    return values
