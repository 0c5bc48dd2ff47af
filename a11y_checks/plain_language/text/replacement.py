"""What can stand in the place of a difficult word, in the right form?"""

from dataclasses import dataclass

from a11y_checks.plain_language.text.block_words import ends_clause
from a11y_checks.plain_language.text.forms import FINITE, Form, Kind, Verb
from a11y_checks.plain_language.text.phrases import Match
from a11y_checks.plain_language.text.plurals import plural
from a11y_checks.plain_language.text.spelling import with_e
from a11y_checks.plain_language.text.terms import as_noun

HELPERS = frozenset(
    "ben bent is zijn was waren geweest word wordt worden werd werden heb hebt heeft hebben had "
    "hadden".split()
)
MODALS = frozenset(
    "kan kunt kunnen kon konden mag mogen mocht mochten moet moeten moest moesten wil wilt willen "
    "wilde wilden zal zult zullen zou zouden gaat gaan te laat laten".split()
)
DETERMINERS = frozenset("de het een deze alle uw mijn ons onze hun haar geen welke".split())
ARTICLE_PAIRS = (("de", "het"), ("deze", "dit"), ("die", "dat"), ("onze", "ons"), ("elke", "elk"))
NO_ADJECTIVE = frozenset(
    "alleen altijd anders apart behalve bijna daarna gratis heel helemaal hoogstens meer meestal "
    "meteen minder minstens nu online ongeveer opnieuw regelmatig samen soms steeds tegelijk "
    "tegenover terecht toch uit vaak vanzelf veel vooraf weg weinig zelf zo zonder maar ook".split()
)
"""Words without -e: they cannot stand before a noun, or do so unchanged."""
LIKELY = (Form.THIRD, Form.INFINITIVE, Form.PAST, Form.PASTS)
"""When nothing else tells: "verstrekt" is the present tense, "verstrekte" the past."""
REACH = 15
"""Words that a helping verb may stand away from its participle or infinitive."""


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


def form_in_context(match: Match) -> Form:
    """Return the one form that the words around the match make likely."""
    left = set(match.forms)
    before = match.words[match.first - 1].small if match.first else ""
    if len(left) == 1:
        return match.forms[0]
    if Form.PARTICIPLE_E in left and before in DETERMINERS:
        return Form.PARTICIPLE_E
    if Form.PARTICIPLE in left and _has_near(match, HELPERS):
        return Form.PARTICIPLE
    if Form.STEM in left and before == "ik":
        return Form.STEM
    return next((form for form in LIKELY if form in left), match.forms[0])


def _has_near(match: Match, wanted: frozenset[str]) -> bool:
    """Whether one of the wanted words stands in the same sentence, near the match."""
    for index in range(match.first, max(-1, match.first - REACH), -1):
        if index < match.first and match.words[index].small in wanted:
            return True
        if match.words[index].opens:
            break
    after = match.words[match.last + 1 : match.last + 3]
    return any(word.follows and word.small in wanted for word in after)


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
    if form in FINITE and not _is_infinitive(match, form):
        return _finite(match, form, verb)
    return "" if verb.rest else verb.joined(form)


def _finite(match: Match, form: Form, verb: Verb) -> str:
    if not verb.particle and not verb.rest:
        return verb.bare(form)
    if "|" in match.term.text or ends_clause(match.words, match.last):
        return "" if verb.rest else verb.joined(form)
    return verb.apart(form) if verb.rest else ""


def _is_infinitive(match: Match, form: Form) -> bool:
    return form is Form.INFINITIVE and _has_near(match, MODALS)


def _between(match: Match) -> str:
    """Return the text between a finite verb and its loose part."""
    tail = len(Verb.parse(match.term.text).tail)
    return match.block.text[match.words[match.first].end : match.words[match.last - tail + 1].start]
