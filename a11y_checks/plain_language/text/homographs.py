"""Is this spelling the listed word, or another word that looks the same?"""

from collections.abc import Callable, Mapping

from a11y_checks.plain_language.text.block_words import ends_clause
from a11y_checks.plain_language.text.clauses import FUNCTION_WORDS, PRONOUNS, RELATIVE
from a11y_checks.plain_language.text.forms import Form, Kind
from a11y_checks.plain_language.text.lemmas import lemma
from a11y_checks.plain_language.text.phrases import BEFORE_NOUN, Match
from a11y_checks.plain_language.text.verb_forms import closes_clause, is_finite

OURS = frozenset("gemeente stad stadhuis gemeentehuis".split())
LOOSE = frozenset("mee na terug toe".split())
"""Loose parts of verbs, which stand behind a noun: "stuur de bescheiden mee"."""
WITH_STEM = frozenset("ik je jij u".split())


def is_meant(match: Match) -> bool:
    """Whether the words around the match agree with a form of the listed term.

    "de toetsen" and "een toets" are nouns; "ik toets" and "Toets dit" are the verb.
    """
    tell = TOLD_APART.get(match.term.text)
    if tell:
        return tell(match)
    return match.term.kind is not Kind.VERB or _is_verb(match)


def _is_verb(match: Match) -> bool:
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


def _opens(match: Match) -> bool:
    """Whether this is ", te beginnen met Zuid", not "u hoeft niet te beginnen met"."""
    return not _before(match)


def _is_ours(match: Match) -> bool:
    """Whether this is "de afdeling" of the municipality, not "de afdeling van de winkel"."""
    following = [word.small for word in match.words[match.last + 1 : match.last + 4]]
    return following[:1] != ["van"] or not OURS.isdisjoint(following)


def _is_papers(match: Match) -> bool:
    """Whether this is "stuur de bescheiden mee", not "een bescheiden bedrag"."""
    after = _after(match)
    if _before(match) == "een":
        return False
    if not after or not match.words[match.last + 1].follows:
        return True
    is_no_noun = after in FUNCTION_WORDS | RELATIVE | LOOSE
    return is_no_noun or is_finite(after) or closes_clause(after)


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


TOLD_APART: Mapping[str, Callable[[Match], bool]] = {
    "dan wel": _joins,
    "te beginnen met": _opens,
    "de bescheiden": _is_papers,
    "afdeling": _is_ours,
    "directie": _is_ours,
}
"""Terms of the lists that are everyday words in other company, with what tells them apart."""
