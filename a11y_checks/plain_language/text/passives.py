"""Which sentences of a document are passive, found once for all rules?"""

from a11y_checks.document import Document, once
from a11y_checks.plain_language.text.passive import passive_spans
from a11y_checks.plain_language.text.sentences import Sentence, document_sentences

Spans = tuple[tuple[int, int], ...]
WITHOUT_ACTIVE_FORM = frozenset({"geboren"})
"""Participles of passives that nobody can write in another way: "uw kind is geboren"."""


@once
def document_passives(document: Document) -> dict[Sentence, Spans]:
    """Return the sentences that hold a passive, each with the places of its passives."""
    found = {sentence: _avoidable(sentence) for sentence in document_sentences(document)}
    return {sentence: spans for sentence, spans in found.items() if spans}


def _avoidable(sentence: Sentence) -> Spans:
    return tuple(
        (start, end)
        for start, end in passive_spans(sentence)
        if WITHOUT_ACTIVE_FORM.isdisjoint(sentence.text[start:end].lower().split())
    )
