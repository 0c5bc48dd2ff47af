"""Which sentences count when a rule measures the whole page?"""

from dataclasses import dataclass

from a11y_checks.document import Document, once
from a11y_checks.plain_language.text.counting import count_words
from a11y_checks.plain_language.text.sentences import Sentence, document_sentences

MIN_SENTENCES = 6
"""Below this one odd sentence decides a mean or a share, so nothing is said."""
MIN_WORDS = 3
ITEM_WORDS = 8
"""A list item or cell without a full stop counts from here: shorter ones are no sentences."""


@dataclass(frozen=True, slots=True)
class Counted:
    """A sentence with its number of words."""

    sentence: Sentence
    words: int


@once
def running_sentences(document: Document) -> tuple[Counted, ...]:
    """Return each distinct sentence that a reader takes in as one.

    Fragments do not count, nor does a sentence that was said before: neither adding short
    scraps nor repeating an easy sentence makes a hard page look easier.
    """
    distinct = {
        sentence.text.casefold(): Counted(sentence, count_words(sentence.text, sentence.tokens))
        for sentence in document_sentences(document)
    }
    return tuple(counted for counted in distinct.values() if _counts(counted))


def longest(running: tuple[Counted, ...]) -> Sentence:
    """Return the sentence with the most words: the best one to begin with."""
    return max(running, key=lambda counted: counted.words).sentence


def _counts(counted: Counted) -> bool:
    sentence = counted.sentence
    if sentence.block.kind == "paragraph" or sentence.text.endswith((".", "!", "?")):
        return counted.words >= MIN_WORDS
    return counted.words >= ITEM_WORDS
