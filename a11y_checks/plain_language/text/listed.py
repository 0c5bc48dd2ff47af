"""What does a rule tell about the words of its list?"""

from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import chain

from a11y_checks.document import Document, once
from a11y_checks.finding import Observation, Pointer
from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.plain_language.text.block_words import document_words
from a11y_checks.plain_language.text.explained import (
    explained_terms,
    terms_in_explained_sentences,
)
from a11y_checks.plain_language.text.forms import Kind
from a11y_checks.plain_language.text.homographs import is_meant
from a11y_checks.plain_language.text.house_terms import TOPIC, reported_words
from a11y_checks.plain_language.text.names import is_name
from a11y_checks.plain_language.text.phrases import Match, PhraseBook
from a11y_checks.plain_language.text.replacement import Replacement, replacements, told
from a11y_checks.plain_language.text.terms import Term, terms
from a11y_checks.word_list import HouseWord

TOPICS = (
    "fixed-expressions",
    "vague-times",
    "officialese",
    "organisation-words",
    "old-forms",
    "glossary",
    "difficult-words",
)
"""Lists that share one search, so that two rules never report one word; the first one wins.
No rule reports "fixed-expressions": those words are fine as they stand ("ten eerste")."""
MOST_ALTERNATIVES = 4


def listed(
    topic: str, names: bool = False, first_only: bool = False, others: str = ""
) -> Callable[[Document], Iterator[Observation]]:
    """Return the evaluation of a rule that reports every unexplained word of one list.

    `names` says whether a word with a capital inside a sentence counts too; `first_only`
    whether a word is reported once for the whole document. `others` is the message that names
    the `alternatives`; with it these leave out the one that is the suggestion already.
    """

    def evaluate(document: Document) -> Iterator[Observation]:
        reported: set[Term] = set()
        found = False
        for match in document_matches(document):
            if match.term.topic != topic or match.term in reported:
                continue
            if is_explained(document, match) or (not names and is_name(match.words, match.first)):
                continue
            reported.update({match.term} if first_only else ())
            found = True
            yield _reported(match, others)
        if document_words(document) and not found:
            yield Observation(PASSED)

    return evaluate


@once
def document_matches(document: Document) -> tuple[Match, ...]:
    """Return the matches of all lists, found in one walk over the document."""
    book = phrase_book(document.house_words)
    return tuple(
        match
        for block, words in document_words(document)
        for match in book.matches(block, words)
        if is_meant(match)
    )


@lru_cache(maxsize=4)
def phrase_book(house_words: tuple[HouseWord, ...] = ()) -> PhraseBook:
    """Return the terms of all lists, ready for search; those of the house come first."""
    listed_terms = (term for topic in TOPICS for term in terms(topic))
    return PhraseBook(chain(reported_words(house_words), listed_terms))


def unwanted_word(text: str, house_words: tuple[HouseWord, ...]) -> str:
    """Return the first word in a text that the lists or the house refuse, "" if there is none."""
    document = Document("", "nl", Document.from_text(text).sections, house_words=house_words)
    matches = document_matches(document)
    unwanted = (one.text for one in matches if one.term.blocks or one.term.topic == TOPIC)
    return next(unwanted, "")


def is_explained(document: Document, match: Match) -> bool:
    """Whether the page says what the word means, in this form or in that of the list.

    A fixed phrase ("met betrekking tot") is never explained, only replaced.
    """
    written = {match.text.lower(), match.term.name}
    if match.term.kind is Kind.FIXED:
        return False
    if match.term.kind is Kind.NOUN and written & terms_in_explained_sentences(document):
        return True
    return bool(written & explained_terms(document))


def _reported(match: Match, others: str) -> Observation:
    found = replacements(match)
    best = found[0] if found else Replacement("", match.start, match.end)
    alternatives = told(match, found)
    excerpt = match.block.text[best.start : best.end]
    return Observation(
        outcome=FAILED,
        pointer=Pointer(match.block.path, excerpt, best.start, best.end),
        message=others if len(alternatives) > len(found[:1]) else "",
        params={"word": match.text, "alternatives": ", ".join(alternatives[:MOST_ALTERNATIVES])},
        suggestion=best.text,
        blocking=match.term.blocks,
    )
