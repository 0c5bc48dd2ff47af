"""Where does a new clause begin in a Dutch sentence?"""

from a11y_checks.plain_language.text.verb_forms import is_finite
from a11y_checks.plain_language.text.words import Token

SUBORDINATORS = frozenset(
    "omdat doordat zodat opdat hoewel ofschoon terwijl nadat voordat alvorens totdat zodra zolang "
    "tenzij mits indien wanneer aangezien alhoewel teneinde ingeval naarmate waarbij waardoor "
    "waarin waarmee waarnaar waarom waaronder waarop waarover waaruit waarvan waarvoor "
    "waaraan waartegen waartoe".split()
)
OPENERS = SUBORDINATORS | frozenset("als om wie wat hoe of dat toen sinds".split())
"""Words that make the first part of a sentence wait for its main clause."""
RELATIVE = frozenset("die dat welke".split())
SUBJECTS = frozenset(
    "u je jij jullie wij we ik hij zij ze het er iemand men dit deze de een uw ons onze hun "
    "mijn alle iedereen niemand".split()
)
"""Words with which the subject of a clause often begins."""
PREPOSITIONS = frozenset(
    "aan achter bij binnen boven buiten door in met na naar naast om onder op over per tegen "
    "tijdens tot uit van vanaf via volgens voor wegens zonder".split()
)
PRONOUNS = frozenset("u je jij jullie wij we ik hij ze zij er dit dat iedereen".split())
"""Words that are a whole subject."""
FUNCTION_WORDS = (
    SUBJECTS
    | PREPOSITIONS
    | frozenset(
        "af als en geen is kan moet niet of ook te want maar dus wie zal zou dan nu toen daar hier "
        "zo alleen pas al juist sinds".split()
    )
)


def clause_starts(tokens: tuple[Token, ...], text: str) -> tuple[Token, ...]:
    """Return the words that begin a subordinate or relative clause, in order."""
    return tuple(token for index, token in enumerate(tokens) if _begins_clause(index, tokens, text))


def gap(index: int, tokens: tuple[Token, ...], text: str) -> str:
    """Return the characters between the token at this index and the one before it."""
    return text[tokens[index - 1].end : tokens[index].start] if index else ""


def _begins_clause(index: int, tokens: tuple[Token, ...], text: str) -> bool:
    word = tokens[index].small
    follower = tokens[index + 1].small if index + 1 < len(tokens) else ""
    if word in SUBORDINATORS:
        return True
    if word == "als":
        return follower in SUBJECTS
    if word not in RELATIVE or index == 0 or is_finite(follower):
        return _is_interrupted(word, index, tokens, text)
    if "," in gap(index, tokens, text) or (word == "die" and follower in PRONOUNS):
        return True
    before = tokens[index - 1].small
    if word == "dat":
        return follower in SUBJECTS or is_finite(before)
    return before not in FUNCTION_WORDS and not is_finite(before)


def _is_interrupted(word: str, index: int, tokens: tuple[Token, ...], text: str) -> bool:
    """Whether this is "de commissie, die is ingesteld": a relative just before its verb."""
    if word not in RELATIVE or index == 0:
        return False
    before = tokens[index - 1].small
    return (word == "die" and before not in FUNCTION_WORDS) or "," in gap(index, tokens, text)
