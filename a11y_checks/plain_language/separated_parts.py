"""Parts of a sentence that belong together stand close together."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import FAILED, MODERATE, PASSED
from a11y_checks.plain_language.text.brackets import separated_spans
from a11y_checks.plain_language.text.pointers import to_words
from a11y_checks.plain_language.text.sentences import document_sentences
from a11y_checks.rule import Rule


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every sentence, pointing at its first separated parts."""
    for sentence in document_sentences(document):
        spans = separated_spans(sentence.tokens, sentence.text)
        if not spans:
            yield Observation(PASSED, sentence.pointer)
            continue
        start, end = spans[0]
        words = [token.text for token in sentence.tokens if start <= token.start < end]
        yield Observation(
            outcome=FAILED,
            pointer=to_words(sentence, start, end),
            params={"first": words[0], "last": words[-1], "between": len(words) - 2},
        )


RULE = Rule(
    id="separated-parts",
    title=gettext_noop("Parts of a sentence that belong together stand close together."),
    requirements=("b1:sentence-structure",),
    impact=MODERATE,
    blocking=False,
    source="Onze Taal, checklist duidelijke tekst: no tangconstructie",
    message=gettext_noop(
        "“%(first)s” and “%(last)s” belong together, but %(between)d words stand between them."
    ),
    advice=gettext_noop(
        "Bring the two together, or make two sentences. "
        "Not “De gemeente heeft na overleg met de buurt op 3 mei een besluit genomen”, "
        "but “De gemeente nam op 3 mei een besluit. Daarvoor was overleg met de buurt”."
    ),
    why=gettext_noop("Readers must wait for the last part before they understand the first."),
    evaluate=evaluate,
    languages=frozenset({"nl"}),
)
