"""Is this spelling the listed word, or another word that looks the same?"""

from a11y_checks.plain_language.text.forms import Form, Kind
from a11y_checks.plain_language.text.phrases import Match

BEFORE_NOUN = frozenset("de deze die een geen alle uw mijn onze hun haar elke iedere welke".split())
WITH_STEM = frozenset("ik je jij u".split())


def is_meant(match: Match) -> bool:
    """Whether the words around the match agree with a form of the listed term.

    "de toetsen" and "een toets" are nouns; "ik toets" and "Toets dit" are the verb.
    """
    if match.term.kind is not Kind.VERB or match.apart or match.last > match.first:
        return True
    before = match.words[match.first - 1].small if match.words[match.first].follows else ""
    if match.forms == (Form.STEM,):
        return match.words[match.first].opens or before in WITH_STEM or _after(match) in WITH_STEM
    return not (match.forms == (Form.INFINITIVE,) and before in BEFORE_NOUN)


def _after(match: Match) -> str:
    following = match.words[match.last + 1 : match.last + 2]
    return following[0].small if following else ""
