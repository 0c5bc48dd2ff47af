"""Which status, A to E, may a statement on accessibility carry?

Source: digitoegankelijk.nl, “Nalevingsstatus”, the rules of the Dutch government.
"""

from calendar import monthrange
from datetime import date
from enum import StrEnum

from content.audits.evaluation.criteria import ASKED_BY_LAW
from content.audits.evaluation.facts import EvaluationFacts

RESEARCH_YEARS = 3
PLANNED_WITHIN_MONTHS = 6


class Status(StrEnum):
    """How far a website meets the law."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"
    E = "E"


def status_of(
    facts: EvaluationFacts | None, planned_on: date | None, signed_on: date, today: date
) -> Status:
    """Return the best status that is true today.

    A: complete research of at most three years old, and all 50 criteria met. B: the same
    research, fewer met. C: no such research yet, but planned within six months of signing, and
    that day has not passed. D: neither. E: there is no statement (None).
    """
    if facts is None:
        return Status.E
    if has_valid_research(facts, today):
        return Status.A if facts.met_by_law == ASKED_BY_LAW else Status.B
    if planned_on and today <= planned_on <= _months_later(signed_on, PLANNED_WITHIN_MONTHS):
        return Status.C
    return Status.D


def has_valid_research(facts: EvaluationFacts, today: date) -> bool:
    """Whether people judged everything the law asks, at most three years ago."""
    finished = facts.finished_on
    return bool(finished and facts.is_complete and today < _years_later(finished, RESEARCH_YEARS))


def untold(facts: EvaluationFacts) -> tuple[str, ...]:
    """Return the numbers of the criteria of the law that fail and that nobody explained yet."""
    failed = (each for each in facts.asked_by_law if each.outcome == "failed")
    return tuple(each.criterion.number for each in failed if each.told is None)


def overdue(facts: EvaluationFacts, today: date) -> tuple[str, ...]:
    """Return the numbers of what was to be solved by now and still fails."""
    failed = (each for each in facts.asked_by_law if each.outcome == "failed")
    return tuple(
        each.criterion.number for each in failed if each.told and each.told.planned_on < today
    )


def renew_on(signed_on: date) -> date:
    """Return the day on which the statement must be looked at again: a year after signing."""
    return _years_later(signed_on, 1)


def _years_later(day: date, years: int) -> date:
    return _months_later(day, 12 * years)


def _months_later(day: date, months: int) -> date:
    """Return the same day of a later month, or its last day when it has no such day."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
