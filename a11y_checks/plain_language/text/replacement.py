"""What can stand in the place of a difficult word, in the right form?"""

from dataclasses import dataclass

from a11y_checks.plain_language.text.block_words import ends_clause
from a11y_checks.plain_language.text.context import form_in_context, is_infinitive, waits
from a11y_checks.plain_language.text.forms import FINITE, Form, Kind, Verb
from a11y_checks.plain_language.text.phrases import Match
from a11y_checks.plain_language.text.plurals import plural
from a11y_checks.plain_language.text.spelling import with_e
from a11y_checks.plain_language.text.terms import as_noun

ARTICLE_PAIRS = (("de", "het"), ("deze", "dit"), ("die", "dat"), ("onze", "ons"), ("elke", "elk"))
NO_ADJECTIVE = frozenset(
    "alleen altijd anders apart behalve bijna daarna gratis heel helemaal hoogstens meer meestal "
    "meteen minder minstens nu online ongeveer opnieuw regelmatig samen soms steeds tegelijk "
    "tegenover terecht toch uit vaak vanzelf veel vooraf weg weinig zelf zo zonder maar ook".split()
)
"""Words without -e: they cannot stand before a noun, or do so unchanged."""
UNUSUAL = (Form.PRESENT_PARTICIPLE, Form.PRESENT_PARTICIPLE_E)
"""Forms that everyday language does without: "controlerend"."""


@dataclass(frozen=True, slots=True)
class Replacement:
    """Text that can stand in the place of `start`..`end` of the block."""

    text: str
    start: int
    end: int


def replacements(match: Match) -> tuple[Replacement, ...]:
    """Return what fits in the place of the match, the listed order kept; may be empty."""
    form = form_in_context(match)
    fitting = (_replacement(match, form, alternative) for alternative in match.term.fitting)
    return tuple(found for found in fitting if found)


def _replacement(match: Match, form: Form, alternative: str) -> Replacement | None:
    if match.term.kind is Kind.NOUN:
        return _noun(match, form, as_noun(alternative).article, as_noun(alternative).text)
    if match.term.kind is Kind.VERB:
        return _at(match, _verb(match, form, Verb.parse(alternative)))
    if form is Form.WITH_E:
        return _at(match, _with_e(alternative))
    return _at(match, alternative)


def _with_e(alternative: str) -> str:
    return "" if " " in alternative or alternative in NO_ADJECTIVE else with_e(alternative)


def _at(match: Match, text: str) -> Replacement | None:
    """Return the text in place of the match; the capital of a name says nothing about it."""
    if not text:
        return None
    is_name = match.term.name[0].isupper() and not match.words[match.first].opens
    new = text if is_name else _as_capital(match.text, text)
    return Replacement(new, match.start, match.end)


def _as_capital(old: str, new: str) -> str:
    return new[0].upper() + new[1:] if old[:1].isupper() else new


def _noun(match: Match, form: Form, article: str, text: str) -> Replacement | None:
    if form is Form.PLURAL:
        return _at(match, "" if " " in text else plural(text))
    old = as_noun(match.term.text).article
    if not old or not article or old == article:
        return _at(match, text)
    return _with_other_article(match, article, text)


def _with_other_article(match: Match, article: str, text: str) -> Replacement | None:
    """Return the noun with the article before it changed: "de aanvang" to "het begin"."""
    if not match.first or not match.words[match.first].follows:
        return _at(match, text)
    before = match.words[match.first - 1]
    for common, neuter in ARTICLE_PAIRS:
        if before.small in (common, neuter):
            swapped = neuter if article == "het" else common
            new = _as_capital(before.text, f"{swapped} {text}")
            return Replacement(new, before.start, match.end)
    return None if before.small.endswith("e") else _at(match, text)


def _verb(match: Match, form: Form, verb: Verb) -> str:
    """Return the form of another verb that fits, "" when the word order would have to change."""
    if match.apart:
        return verb.apart(form, _between(match))
    if form in FINITE and not is_infinitive(match, form):
        return _finite(match, form, verb)
    if verb.closes and form is Form.INFINITIVE:
        return verb.joined(form)
    return "" if verb.rest or form in UNUSUAL else verb.joined(form)


def _finite(match: Match, form: Form, verb: Verb) -> str:
    if not verb.particle and not verb.rest:
        return verb.bare(form)
    if "|" in match.term.text or waits(match):
        return "" if verb.rest else verb.joined(form)
    if verb.rest and not verb.closes:
        return verb.apart(form)
    return verb.apart(form) if ends_clause(match.words, match.last) else ""


def _between(match: Match) -> str:
    """Return the text between a finite verb and its loose part."""
    return match.block.text[match.words[match.first].end : match.words[match.tail.start].start]
