"""How is a finding told in the language of whoever reads it?"""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from django.utils.formats import localize
from django.utils.translation import gettext, ngettext

from a11y_checks.engine import all_rules
from a11y_checks.finding import Finding, in_words
from content.governance import completeness

MOST_BESIDE_FIELD = 4
EXCERPT_LENGTH = 80


def message_of(finding: Finding) -> str:
    """Return what is wrong, translated, with its figures filled in."""
    return _filled(finding.message, finding)


def advice_of(finding: Finding) -> str:
    """Return what to do about it, translated; empty when the rule has no advice."""
    return _filled(finding.advice, finding)


def why_of(finding: Finding) -> str:
    """Return what the reader gains, translated; empty when the rule does not say."""
    return _filled(finding.why, finding)


def rules_named(ids: Iterable[str]) -> str:
    """Return what these rules ask, a sentence each; the id of a rule that is no longer there."""
    return " ".join(gettext(_titles()[one]) if one in _titles() else f"{one}." for one in ids)


def told_beside_field(findings: Sequence[Finding]) -> list[str]:
    """Return one line for each of the first findings and one that counts the rest."""
    lines = [f"{with_suggestion(finding)}\n" for finding in findings[:MOST_BESIDE_FIELD]]
    rest = len(findings) - len(lines)
    if rest:
        more = ngettext(
            "And %(count)d more point: see the panel Checks.",
            "And %(count)d more points: see the panel Checks.",
            rest,
        )
        lines.append(more % {"count": rest})
    return lines


def with_words(finding: Finding) -> str:
    """Return what is wrong, with the words it is about when the message does not name them."""
    message, excerpt = message_of(finding), finding.pointer.excerpt
    if not excerpt or excerpt in message:
        return message
    shortened = excerpt if len(excerpt) <= EXCERPT_LENGTH else f"{excerpt[:EXCERPT_LENGTH]}…"
    return f"{message} “{shortened}”"


def with_suggestion(finding: Finding) -> str:
    """Return what is wrong, and what to write instead when the message does not say that."""
    told, suggestion = with_words(finding), finding.suggestion
    if not suggestion or suggestion in told or len(suggestion) > EXCERPT_LENGTH:
        return told
    return f"{told} {gettext('Write instead:')} {suggestion}"


def with_place(where: str, finding: Finding) -> str:
    """Return what is wrong after the name of its place; one that is a question has no colon."""
    if not where:
        return with_words(finding)
    return f"{where}{' ' if where.endswith('?') else ': '}{with_words(finding)}"


def _filled(message: str, finding: Finding) -> str:
    if not message:
        return ""
    translated = gettext(message)
    return translated % _as_read(finding.params) if finding.params else translated


def _as_read(params: Mapping[str, Any]) -> dict[str, Any]:
    """Return what fills a message: a fraction with the comma of the language, its words too."""
    return {
        name: localize(value) if isinstance(value, float) else value
        for name, value in in_words(params, gettext).items()
    }


@cache
def _titles() -> dict[str, str]:
    own = {completeness.RULE_ID: completeness.TITLE}
    return own | {rule.id: rule.title for rule in all_rules()}
