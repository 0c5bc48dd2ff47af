"""Words are the ones that the organisation agreed to use."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, Pointer, gettext_noop
from a11y_checks.outcome import FAILED, PASSED, SERIOUS
from a11y_checks.plain_language.text.house_terms import reported_words
from a11y_checks.plain_language.text.listed import document_matches
from a11y_checks.plain_language.text.names import is_name
from a11y_checks.plain_language.text.phrases import Match
from a11y_checks.plain_language.text.replacement import Replacement, replacements
from a11y_checks.rule import Rule
from a11y_checks.word_list import Effect, HouseWord

RATHER_NOT = gettext_noop("Rather not “%(word)s”: the municipality prefers another word.")


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every listed word; nothing when the list is empty.

    A word listed without capitals is left alone in a name ("de heer Burger").
    """
    reported = reported_words(document.house_words)
    found = False
    for match in document_matches(document):
        word = reported.get(match.term)
        if word is None or (word.text.islower() and is_name(match.words, match.first)):
            continue
        found = True
        yield _reported(match, word)
    if reported and document.blocks and not found:
        yield Observation(PASSED)


def _reported(match: Match, word: HouseWord) -> Observation:
    fitting = replacements(match)
    best = fitting[0] if fitting else Replacement("", match.start, match.end)
    excerpt = match.block.text[best.start : best.end]
    told = best.text or ", ".join(match.term.told)
    return Observation(
        outcome=FAILED,
        pointer=Pointer(match.block.path, excerpt, best.start, best.end),
        message="" if word.effect is Effect.FORBIDDEN else RATHER_NOT,
        params={"word": match.text, "replacement": told, "explanation": word.explanation},
        suggestion=best.text,
        blocking=match.term.blocks,
    )


RULE = Rule(
    id="house-word",
    title=gettext_noop("Words are the ones that the organisation agreed to use."),
    requirements=("b1:plain-words",),
    impact=SERIOUS,
    blocking=True,
    source="The organisation’s own word list; Direct Duidelijk checklist: one word for one thing",
    message=gettext_noop("The municipality does not use the word “%(word)s”."),
    advice=gettext_noop("Write “%(replacement)s”. %(explanation)s"),
    why=gettext_noop("A reader who meets one word for one thing does not have to guess."),
    evaluate=evaluate,
    languages=frozenset({"nl"}),
)
