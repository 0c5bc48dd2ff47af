"""Where do the rules of LanguageTool part a text into sentences?

choppa reads these rules; it also applies them, with a search by every rule at every letter.
Here each rule looks ahead for its own next place, and the outcome is the same.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from re import Pattern
from typing import NamedTuple

from a11y_checks.plain_language.text.stand_ins import stood_for

with stood_for("xmlschema"):  # a third of all loading, to check rules that come with choppa
    from choppa import DEFAULT_SRX_RULESET, SrxDocument

LONGEST_LOOK_BACK = 100
"""Characters before a place that an exception looks at: choppa's own choice."""


@dataclass(frozen=True, slots=True)
class BreakRule:
    """A text parts between what `before` and `after` match, unless `exception` matches there."""

    before: Pattern[str]
    after: Pattern[str]
    exception: Pattern[str] | None


class Place(NamedTuple):
    """Where a rule may part the text: at `end` of what begins at `start`; `onward` comes after."""

    rule: BreakRule
    start: int
    end: int
    onward: int


def segments(text: str, language: str) -> Iterator[str]:
    """Yield the segments of a text in order; together they are the text."""
    rules = _break_rules(language)
    places = [place for rule in rules if (place := _next_place(rule, text, 0))]
    begin = 0
    while places:
        nearest = min(places, key=_end)
        end, exception = nearest.end, nearest.rule.exception
        parts = end > begin and not (exception and exception.match(text, end))
        places = [moved for place in places if (moved := _moved(place, text, end, parts=parts))]
        if parts:
            yield text[begin:end]
            begin = end
    if begin < len(text):
        yield text[begin:]


def _end(place: Place) -> int:
    return place.end


def _moved(place: Place, text: str, end: int, *, parts: bool) -> Place | None:
    """Return the rule's first place behind `end`; where the text parts, a match begins anew."""
    moved: Place | None = place
    if parts and place.start < end:
        moved = _next_place(place.rule, text, end)
    while moved and moved.end <= end:
        moved = _next_place(moved.rule, text, moved.onward)
    return moved


def _next_place(rule: BreakRule, text: str, position: int) -> Place | None:
    while position <= len(text):
        found = rule.before.search(text, position)
        if found is None:
            return None
        start, end = found.span()
        position = end + (start == end)
        if rule.after.match(text, end):
            return Place(rule, start, end, position)
    return None


@lru_cache(maxsize=64)  # a page can name any language
def _break_rules(language: str) -> tuple[BreakRule, ...]:
    """Return the rules of a language; one without `before` looks for its `after` at once."""
    document = _srx_document()
    rules = document.get_language_rule_list(f"{language}_two")
    manager = document.get_rule_manager(rules, LONGEST_LOOK_BACK)
    return tuple(
        BreakRule(
            document.compile(rule.before_pattern or f"(?={rule.after_pattern})"),
            document.compile(rule.after_pattern),
            manager.get_exception_pattern(rule),
        )
        for rule in manager.break_rule_list
    )


@cache
def _srx_document() -> SrxDocument:
    return SrxDocument(ruleset=DEFAULT_SRX_RULESET)
