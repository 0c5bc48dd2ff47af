"""Which findings does the static stage make, and by which version of the rule books?"""

import hashlib
import logging
import time
from functools import cache, lru_cache
from pathlib import Path

from a11y_checks import plain_language, wcag
from a11y_checks.document import Document
from a11y_checks.finding import Finding, Pointer, gettext_noop
from a11y_checks.outcome import CRITICAL, INAPPLICABLE, PASSED, UNTESTED, Outcome, worst
from a11y_checks.plain_language.level import estimate
from a11y_checks.report import Engine, LevelEstimate, Report
from a11y_checks.rule import Rule, load_rules
from a11y_checks.word_list import HouseWord

LAW_FILES = frozenset({".py", ".txt", ".json", ".js"})
SILENT = frozenset({PASSED, INAPPLICABLE})

STATIC_CHECK = "static-check"
TOO_LARGE = Finding(
    rule=STATIC_CHECK,
    requirements=(),
    outcome=UNTESTED,
    impact=CRITICAL,
    blocking=True,
    pointer=Pointer(),
    message=gettext_noop("The page is too large to check."),
    advice=gettext_noop("Divide the page into smaller pages, or make the images in it smaller."),
)

log = logging.getLogger(__name__)


@cache
def all_rules() -> tuple[Rule, ...]:
    """Return the rules of both rule books, sorted by id within each book."""
    return load_rules(wcag) + load_rules(plain_language)


@lru_cache(maxsize=16)
def rulebook_version(house_words: tuple[HouseWord, ...] = ()) -> str:
    """Return 12 hex digits that change when any rule, list, coefficient or house word changes."""
    return hashlib.sha256(_law_files() + repr(house_words).encode()).hexdigest()[:12]


def static_report(document: Document) -> Report:
    """Return the findings of both rule books on the document: pure Python, no browser.

    A rule that breaks down on this text is `untested`, which blocks; the other rules go on.
    All are `untested` on a document that is too large to read.
    """
    if document.is_too_large:
        return _unread(document)
    started = time.perf_counter()
    seen = {rule.id: _judged(rule, document) for rule in all_rules()}
    return Report(
        findings=tuple(finding for _, findings in seen.values() for finding in findings),
        outcomes={rule: outcome for rule, (outcome, _) in seen.items()},
        engines=(Engine("rulebook", rulebook_version(document.house_words)),),
        level=_level(document),
        milliseconds=(time.perf_counter() - started) * 1000,
    )


def _unread(document: Document) -> Report:
    return Report(
        findings=(TOO_LARGE,),
        outcomes={**{rule.id: UNTESTED for rule in all_rules()}, STATIC_CHECK: UNTESTED},
        engines=(Engine("rulebook", rulebook_version(document.house_words)),),
    )


@cache
def _law_files() -> bytes:
    root = Path(__file__).parent
    digest = hashlib.sha256()
    for path in sorted(path for path in root.rglob("*.*") if path.suffix in LAW_FILES):
        digest.update(path.relative_to(root).as_posix().encode() + b"\0" + path.read_bytes())
    return digest.digest()


def _judged(rule: Rule, document: Document) -> tuple[Outcome, list[Finding]]:
    """Return the outcome of a rule with the findings that tell something.

    What passed becomes no finding: in a long text that is one for every rule and every sentence.
    """
    outcomes: set[Outcome] = set()
    told: list[Finding] = []
    try:
        for seen in rule.observations(document):
            outcomes.add(seen.outcome)
            if seen.outcome not in SILENT:
                told.append(rule.finding(seen))
    except Exception:
        log.exception("rule %s broke down", rule.id)
        return UNTESTED, [_untested(rule)]
    return worst(list(outcomes)), told


def _untested(rule: Rule) -> Finding:
    return Finding(
        rule=rule.id,
        requirements=rule.requirements,
        outcome=UNTESTED,
        impact=rule.impact,
        blocking=True,
        pointer=Pointer(),
        message=gettext_noop("This check broke down on your text, so the text is not checked."),
        advice=gettext_noop("Ask the administrator to look at the log. Your text is kept."),
        why=rule.why,
    )


def _level(document: Document) -> LevelEstimate | None:
    try:
        return estimate(document)
    except Exception:  # an indication: without it the rules still decide
        log.exception("the level could not be estimated")
        return None
