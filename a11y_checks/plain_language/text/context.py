"""What do the words around a listed term tell about its form?"""

from itertools import pairwise

from a11y_checks.plain_language.text.block_words import Word, ends_clause
from a11y_checks.plain_language.text.clauses import OPENERS, PREPOSITIONS, RELATIVE
from a11y_checks.plain_language.text.forms import Form
from a11y_checks.plain_language.text.phrases import Match

HELPERS = frozenset(
    "ben bent is zijn was waren geweest word wordt worden werd werden heb hebt heeft hebben had "
    "hadden".split()
)
MODALS = frozenset(
    "kan kunt kunnen kon konden mag mogen mocht mochten moet moeten moest moesten wil wilt willen "
    "wilde wilden zal zult zullen zou zouden gaat gaan te laat laten".split()
)
DETERMINERS = frozenset("de het een deze alle uw mijn ons onze hun haar geen welke".split())
LIKELY = (Form.THIRD, Form.INFINITIVE, Form.PAST, Form.PASTS)
"""When nothing else tells: "verstrekt" is the present tense, "verstrekte" the past."""
YOU = frozenset("je jij u".split())
WAITING = OPENERS | RELATIVE
"""Words that keep the verb of their clause for its end."""
OPENING_ATTRIBUTE = PREPOSITIONS | frozenset("al eerder nog reeds".split())
REACH = 15
"""Words that a helping verb may stand away from its participle or infinitive."""


def form_in_context(match: Match) -> Form:
    """Return the one form that the words around the match make likely."""
    left = set(match.forms)
    before = match.words[match.first - 1].small if match.first else ""
    if len(left) == 1:
        return match.forms[0]
    if Form.PARTICIPLE_E in left and (before in DETERMINERS or _is_attribute(match)):
        return Form.PARTICIPLE_E
    if Form.PARTICIPLE in left and _has_near(match, HELPERS):
        return Form.PARTICIPLE
    if Form.STEM in left and "ik" in _beside(match):
        return Form.STEM
    if Form.SECOND in left and not YOU.isdisjoint(_beside(match)):
        return Form.SECOND
    if Form.STEM in left and match.words[match.first].opens:
        return Form.STEM
    return next((form for form in LIKELY if form in left), match.forms[0])


def waits(match: Match) -> bool:
    """Whether the verb stands at the end of a clause that began with "omdat", "die" and so on."""
    if not ends_clause(match.words, match.last):
        return False
    return any(word.small in WAITING for word in _clause_before(match))


def is_infinitive(match: Match, form: Form) -> bool:
    """Whether this form, which may be a plural, is an infinitive here: "wij kunnen betalen"."""
    return form is Form.INFINITIVE and _has_near(match, MODALS)


def _is_attribute(match: Match) -> bool:
    """Whether words stand between the article and the match: "de door u verstrekte gegevens"."""
    return any(
        article.small in DETERMINERS and following.small in OPENING_ATTRIBUTE
        for article, following in pairwise(_clause_before(match))
    )


def _clause_before(match: Match) -> tuple[Word, ...]:
    """Return the words of the clause that stand before the match."""
    begin, furthest = match.first, max(0, match.first - REACH)
    while begin > furthest and match.words[begin].follows:
        begin -= 1
    return match.words[begin : match.first]


def _beside(match: Match) -> set[str]:
    """Return the words right before and right behind the first word of the match."""
    first = match.first
    before, after = match.words[max(0, first - 1) : first], match.words[first + 1 : first + 2]
    return {word.small for word in (*before, *after)}


def _has_near(match: Match, wanted: frozenset[str]) -> bool:
    """Whether one of the wanted words stands in the same sentence, near the match."""
    for index in range(match.first, max(-1, match.first - REACH), -1):
        if index < match.first and match.words[index].small in wanted:
            return True
        if match.words[index].opens:
            break
    after = match.words[match.last + 1 : match.last + 3]
    return any(word.follows and word.small in wanted for word in after)
