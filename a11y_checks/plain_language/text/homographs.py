"""Is this spelling the listed word, or another word that looks the same?"""

from a11y_checks.plain_language.text.block_words import ends_clause
from a11y_checks.plain_language.text.clauses import PRONOUNS
from a11y_checks.plain_language.text.forms import Form, Kind
from a11y_checks.plain_language.text.lemmas import lemma
from a11y_checks.plain_language.text.phrases import Match
from a11y_checks.plain_language.text.verb_forms import is_finite

BEFORE_NOUN = frozenset("de deze die een geen alle uw mijn onze hun haar elke iedere welke".split())
JOINING = frozenset({"dan wel"})
"""Listed phrases that stand for "or"; behind a verb or its subject the same words mean "then"."""
WITH_STEM = frozenset("ik je jij u".split())


def is_meant(match: Match) -> bool:
    """Whether the words around the match agree with a form of the listed term.

    "de toetsen" and "een toets" are nouns; "ik toets" and "Toets dit" are the verb.
    """
    if match.term.text in JOINING:
        return _joins(match)
    if match.term.kind is not Kind.VERB:
        return True
    if match.apart:
        return not _is_noun(match)
    if match.last > match.first:
        return True
    before = _before(match)
    if match.forms == (Form.STEM,):
        return match.words[match.first].opens or before in WITH_STEM or _after(match) in WITH_STEM
    return not (match.forms == (Form.INFINITIVE,) and before in BEFORE_NOUN)


def _joins(match: Match) -> bool:
    """Whether this is "bellen dan wel mailen", not "dat kan dan wel" or "komt u dan wel"."""
    before = _before(match)
    if before in PRONOUNS or is_finite(before):
        return False
    return bool(before) and not ends_clause(match.words, match.last)


def _is_noun(match: Match) -> bool:
    """Whether this is "de kaart" or "de nieuwe kaart", with a word behind it that looks like the
    loose part of a verb: "Vraag de kaart aan"."""
    first, before = match.first, _before(match)
    if before in BEFORE_NOUN:
        return True
    is_adjective = (
        before.endswith("e") and lemma(before) != before and match.words[first - 1].follows
    )
    return is_adjective and match.words[first - 2].small in BEFORE_NOUN


def _before(match: Match) -> str:
    """Return the word before the match in the same clause, "" where there is none."""
    return match.words[match.first - 1].small if match.words[match.first].follows else ""


def _after(match: Match) -> str:
    following = match.words[match.last + 1 : match.last + 2]
    return following[0].small if following else ""
