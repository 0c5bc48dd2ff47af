"""A sentence says what is so, not what is not untrue."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import FAILED, MODERATE, PASSED
from a11y_checks.plain_language.text.negation import double_negations
from a11y_checks.plain_language.text.pointers import to_words
from a11y_checks.plain_language.text.sentences import document_sentences
from a11y_checks.rule import Rule


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every double negation, and one for every sentence without."""
    for sentence in document_sentences(document):
        spans = double_negations(sentence.tokens, sentence.text)
        for span in spans:
            yield Observation(FAILED, to_words(sentence, *span))
        if not spans:
            yield Observation(PASSED, sentence.pointer)


RULE = Rule(
    id="double-negation",
    title=gettext_noop("Sentences hold no double negation."),
    requirements=("b1:positive-wording",),
    impact=MODERATE,
    blocking=False,
    source="IJsselstein, schrijfwijzer: write positively",
    message=gettext_noop("Here one “not” meets another. Readers have to puzzle."),
    advice=gettext_noop(
        "Say what is so. Not “U kunt niet parkeren zonder vergunning”, "
        "but “U hebt een vergunning nodig om te parkeren”."
    ),
    why=gettext_noop("Two denials are easily read as one, and then say the opposite."),
    evaluate=evaluate,
    languages=frozenset({"nl"}),
)
