"""What can stand in the place of a difficult word, in the right form?"""

from dataclasses import dataclass

from a11y_checks.plain_language.text.block_words import ends_clause
from a11y_checks.plain_language.text.context import (
    DETERMINERS,
    form_in_context,
    is_infinitive,
    waits,
)
from a11y_checks.plain_language.text.forms import (
    ADJECTIVE_FORMS,
    FINITE,
    Form,
    Kind,
    Verb,
    inflected,
)
from a11y_checks.plain_language.text.participles import participle_of
from a11y_checks.plain_language.text.phrases import Match
from a11y_checks.plain_language.text.plurals import plural
from a11y_checks.plain_language.text.terms import as_noun

ARTICLE_PAIRS = (("de", "het"), ("deze", "dit"), ("die", "dat"), ("onze", "ons"), ("elke", "elk"))
ARTICLES_BEFORE = tuple(f"{article} " for pair in ARTICLE_PAIRS for article in pair)
NO_ADJECTIVE = frozenset(
    "achteraf af alleen allemaal allerlei altijd anders apart behalve bijna binnen binnenkort "
    "daarna ernaast expres gratis heel helemaal hoogstens maar meer meestal meteen minder minstens "
    "misschien netjes niets nogal nu nul online ongeveer ook opnieuw regelmatig rest samen soms "
    "steeds tegelijk tegen tegenover terecht toch uit vaak vanzelf veel voor vooraf vooral weg "
    "weinig zelden zelf zo zonder".split()
)
"""Words without -e: they cannot stand before a noun, or do so unchanged."""
AGREEING = DETERMINERS | frozenset({"dit", "dat", "die", "elk", "ieder", "welk", "zo'n"})
"""Words that an adjective may stand behind, in the form that fits its noun."""
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


def told(match: Match, found: tuple[Replacement, ...]) -> tuple[str, ...]:
    """Return what to tell the writer: what fits, then what needs another sentence, written alike.

    All have a capital where the match has one, however many words their place holds.
    """
    if not found:
        return match.term.told
    fitting = (_alike(match, one.text) for one in found)
    others = (_alike(match, one) for one in match.term.only_told)
    return tuple(dict.fromkeys((*fitting, *others)))


def _alike(match: Match, text: str) -> str:
    """Return a text with the capital of the match, without that of an article before it."""
    if match.text[0].isupper():
        return text if _is_name(match) else _as_capital(match.text, text)
    begins_with_article = text.lower().startswith(ARTICLES_BEFORE)
    return text[0].lower() + text[1:] if begins_with_article else text


def _replacement(match: Match, form: Form, alternative: str) -> Replacement | None:
    if match.term.kind is Kind.NOUN:
        return _noun(match, form, as_noun(alternative).article, as_noun(alternative).text)
    if match.term.kind is Kind.VERB:
        return _with_te(match, form, Verb.parse(alternative)) or _at(
            match, _verb(match, form, Verb.parse(alternative))
        )
    if form in ADJECTIVE_FORMS:
        return _at(match, _adjective(alternative, form))
    return _at(match, alternative)


def _adjective(alternative: str, form: Form) -> str:
    has_none = " " in alternative or alternative in NO_ADJECTIVE
    return "" if has_none else inflected(alternative, form)


def _at(match: Match, text: str) -> Replacement | None:
    """Return the text in place of the match; the capital of a name says nothing about it."""
    if not text:
        return None
    new = text if _is_name(match) else _as_capital(match.text, text)
    return Replacement(new, match.start, match.end)


def _is_name(match: Match) -> bool:
    return match.term.name[0].isupper() and not match.words[match.first].opens


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
    return None if _is_adjective(match) else _at(match, text)


def _is_adjective(match: Match) -> bool:
    """Whether the word before a noun agrees with it: "afgewezen", "een nieuw", "het oude"."""
    before, second = match.words[match.first - 1], match.words[max(0, match.first - 2)]
    if before.small.endswith("e") or participle_of(before.small):
        return True
    return before.follows and second.small in AGREEING


def _verb(match: Match, form: Form, verb: Verb) -> str:
    """Return the form of another verb that fits, "" when the word order would have to change."""
    if match.apart:
        return verb.apart(form, _between(match))
    if form in FINITE and not is_infinitive(match, form):
        return _finite(match, form, verb)
    if verb.closes and form is Form.INFINITIVE:
        return verb.joined(form)
    return "" if verb.rest or form in UNUSUAL else verb.joined(form)


def _with_te(match: Match, form: Form, verb: Verb) -> Replacement | None:
    """Return a separable verb with the "te" before the match inside: "te retourneren" becomes
    "terug te sturen"."""
    before = match.words[match.first - 1] if match.first else match.words[match.first]
    would_trail = verb.rest and not Verb.parse(match.term.text).rest
    if form is not Form.INFINITIVE or before.small != "te" or not verb.particle or would_trail:
        return None
    return Replacement(verb.joined(Form.TE_INFINITIVE), before.start, match.end)


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
