"""Where in the content do these words or this block stand?"""

from a11y_checks.document import TextBlock
from a11y_checks.finding import Pointer
from a11y_checks.plain_language.text.sentences import Sentence

LONGEST_EXCERPT = 300
"""Characters of a block that are shown; enough to recognise it, small enough to store."""


def to_words(sentence: Sentence, start: int, end: int) -> Pointer:
    """Return the pointer to the characters [start, end) of the text of a sentence."""
    excerpt = sentence.text[start:end]
    return Pointer(sentence.block.path, excerpt, sentence.start + start, sentence.start + end)


def to_block(block: TextBlock) -> Pointer:
    """Return the pointer to a heading or paragraph; of a long one to its beginning."""
    excerpt = block.text[:LONGEST_EXCERPT]
    return Pointer(block.path, excerpt, 0, len(excerpt))
