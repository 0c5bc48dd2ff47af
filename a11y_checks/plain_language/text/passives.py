"""Which sentences of a document are passive, found once for all rules?"""

from a11y_checks.document import Document, once
from a11y_checks.plain_language.text.passive import passive_spans
from a11y_checks.plain_language.text.sentences import Sentence, document_sentences

Spans = tuple[tuple[int, int], ...]


@once
def document_passives(document: Document) -> dict[Sentence, Spans]:
    """Return the sentences that hold a passive, each with the places of its passives."""
    found = {sentence: passive_spans(sentence) for sentence in document_sentences(document)}
    return {sentence: spans for sentence, spans in found.items() if spans}
