"""How is a report told to a person in a terminal?"""

from collections.abc import Iterator

from a11y_checks.finding import Finding, gettext_noop
from a11y_checks.interface_text import Translate, advice_of, message_of
from a11y_checks.outcome import CANT_TELL
from a11y_checks.report import Decision, LevelEstimate, Report

DECISIONS = {
    Decision.LIVE: gettext_noop("Can go live."),
    Decision.REFUSED: gettext_noop("Cannot go live yet."),
    Decision.TO_CONFIRM: gettext_noop("A person must look at it first."),
}
MUST = gettext_noop("To solve")
ASK = gettext_noop("To check")
ADVICE = gettext_noop("Advice")
LEVEL = gettext_noop(
    "Estimated level: %(cefr)s. Chance of B1 or easier: %(chance)d of 100 "
    "(between %(low)d and %(high)d)."
)
EXCERPT = 100


def printed(name: str, report: Report, translate: Translate) -> Iterator[str]:
    """Yield the lines: the verdict, then the findings, those that refuse first."""
    yield f"{name}: {translate(DECISIONS[report.decision])}"
    if report.level:
        yield f"  {_level(report.level, translate)}"
    for finding in sorted(report.findings, key=_rank):
        yield from _finding(finding, translate)


def _rank(finding: Finding) -> int:
    return 0 if finding.refuses else 1 if finding.outcome is CANT_TELL else 2


def _finding(finding: Finding, translate: Translate) -> Iterator[str]:
    kind = translate((MUST, ASK, ADVICE)[_rank(finding)])
    yield f"  {kind}: {message_of(finding, translate)}"
    place = " ".join(part for part in (finding.pointer.path, _excerpt(finding)) if part)
    for line in (place, advice_of(finding, translate), finding.suggestion):
        if line:
            yield f"    {line}"
    yield f"    [{' '.join((finding.rule, *finding.requirements))}]"


def _excerpt(finding: Finding) -> str:
    words = " ".join(finding.pointer.excerpt.split())
    return f"“{words[:EXCERPT]}{'…' if len(words) > EXCERPT else ''}”" if words else ""


def _level(level: LevelEstimate, translate: Translate) -> str:
    low, high = level.interval
    return translate(LEVEL) % {
        "cefr": level.cefr,
        "chance": round(level.probability * 100),
        "low": round(low * 100),
        "high": round(high * 100),
    }
