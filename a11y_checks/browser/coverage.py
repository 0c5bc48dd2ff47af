"""Which success criteria does a machine test here, by which rules, and which not at all?"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from a11y_checks import plain_language, wcag
from a11y_checks.browser.browser_rule import browser_rules
from a11y_checks.finding import gettext_noop
from a11y_checks.interface_text import Translate
from a11y_checks.rule import load_rules

LISTS = Path(__file__).with_name("lists")
IN_PART = gettext_noop("tested in part by the computer")
NOT_AT_ALL = gettext_noop("not tested by the computer: a person must judge it")
NO_PROOF = gettext_noop(
    "A rule can find faults. It can never prove that there are none. So the computer tests no "
    "criterion fully."
)


@dataclass(frozen=True, slots=True)
class Criterion:
    """A WCAG 2.2 success criterion and the ids of the rules that test a part of it.

    No criterion is tested fully: a rule can find faults, never prove that there are none.
    """

    number: str
    level: str
    dutch: str
    english: str
    rules: tuple[str, ...]


def criteria_of_rules() -> dict[str, tuple[str, ...]]:
    """Return the success criteria (`1.4.3`) that each rule of both stages serves."""
    books = load_rules(wcag) + load_rules(plain_language)
    static = {rule.id: _wcag(rule.requirements) for rule in books}
    own = {rule.id: _wcag(rule.requirements) for rule in browser_rules()}
    return {**static, **_axe_criteria(), **own}


def coverage(ran: Iterable[str] | None = None) -> tuple[Criterion, ...]:
    """Return all 55 criteria of level A and AA, each with the rules that test a part of it.

    `ran` limits the rules to those that really ran: the keys of a report's outcomes.
    """
    serves = criteria_of_rules()
    chosen = sorted(serves if ran is None else set(ran) & set(serves))
    return tuple(
        Criterion(*names, rules=tuple(rule for rule in chosen if names[0] in serves[rule]))
        for names in _criteria()
    )


def coverage_lines(translate: Translate) -> Iterator[str]:
    """Yield the coverage for people: the criteria tested in part, then the others."""
    found = coverage()
    for heading, tested in ((IN_PART, True), (NOT_AT_ALL, False)):
        chosen = [criterion for criterion in found if bool(criterion.rules) is tested]
        yield f"{len(chosen)} / {len(found)} {translate(heading)}"
        for each in chosen:
            rules = f": {', '.join(each.rules)}" if each.rules else ""
            yield f"  {each.number} {each.level} {each.dutch} ({each.english}){rules}"
    yield translate(NO_PROOF)


def _wcag(requirements: Iterable[str]) -> tuple[str, ...]:
    return tuple(each.partition(":")[2] for each in requirements if each.startswith("wcag:"))


@cache
def _axe_criteria() -> Mapping[str, tuple[str, ...]]:
    pairs = (line.split(": ") for line in _lines("axe_criteria.txt"))
    return {f"axe-{rule}": tuple(numbers.split()) for rule, numbers in pairs}


@cache
def _criteria() -> tuple[tuple[str, str, str, str], ...]:
    rows = []
    for line in _lines("wcag22.txt"):
        number, level, names = line.split(" ", 2)
        dutch, english = names.split(" | ")
        rows.append((number, level, dutch, english))
    return tuple(rows)


def _lines(name: str) -> list[str]:
    lines = LISTS.joinpath(name).read_text("utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]
