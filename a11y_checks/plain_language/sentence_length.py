"""Sentences are short enough to read in one go."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, Pointer, gettext_noop
from a11y_checks.outcome import FAILED, PASSED, SERIOUS
from a11y_checks.plain_language.text.sentences import document_sentences
from a11y_checks.rule import Rule

MAX_WORDS = 25
"""Above this nobody's guidance calls a sentence readable; Yoast's share rule counts from 20,
Direct Duidelijk asks for at most 15 on average (see docs/rules.md)."""


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every sentence."""
    for sentence in document_sentences(document):
        count = len(sentence.words)
        yield Observation(
            outcome=FAILED if count > MAX_WORDS else PASSED,
            pointer=Pointer(sentence.block.path, sentence.text, sentence.start, sentence.end),
            params={"words": count, "max": MAX_WORDS},
        )


RULE = Rule(
    id="sentence-length",
    title=gettext_noop("Sentences have at most 25 words."),
    requirements=("b1:sentence-length",),
    impact=SERIOUS,
    blocking=True,
    source="Taalunie/Direct Duidelijk checklist; Yoast SEO assessment for Dutch",
    message=gettext_noop("This sentence has %(words)d words. The limit is %(max)d."),
    advice=gettext_noop("Make two or three sentences of it. Give each sentence one message."),
    why=gettext_noop("Readers lose the thread in a long sentence."),
    evaluate=evaluate,
)
