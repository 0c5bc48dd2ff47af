"""Which words does each sentence of a document hold, found once for all rules?"""

from a11y_checks.document import Document, once
from a11y_checks.plain_language.text.sentences import Sentence, document_sentences
from a11y_checks.plain_language.text.words import Token

Tokenised = tuple[Sentence, tuple[Token, ...]]


@once
def tokenised_sentences(document: Document) -> tuple[Tokenised, ...]:
    """Return every sentence of the running text with its tokens, in reading order."""
    return tuple((sentence, sentence.tokens) for sentence in document_sentences(document))
