"""Sentences are short enough to read in one go."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import FAILED, PASSED, SERIOUS
from a11y_checks.plain_language.text.counting import count_words
from a11y_checks.plain_language.text.sentences import document_sentences
from a11y_checks.plain_language.text.split import find_split
from a11y_checks.rule import Rule

ADVISED_WORDS = 20
"""Yoast SEO counts a Dutch sentence as long from here; 8% of edited municipal sentences."""
MAX_WORDS = 25
"""Above this nobody's guidance calls a sentence readable; 2% of edited municipal sentences and
12% of the originals are longer (docs/rules.md)."""
SPLIT_AT = gettext_noop(
    "This sentence has %(words)d words. Aim for at most %(max)d. You can split it at “%(at)s”."
)


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every sentence, with its two halves when they can be told."""
    for sentence in document_sentences(document):
        count = count_words(sentence.text, sentence.tokens)
        pointer = sentence.pointer
        if count <= ADVISED_WORDS:
            yield Observation(PASSED, pointer)
            continue
        split = find_split(sentence.tokens, sentence.text)
        yield Observation(
            outcome=FAILED,
            pointer=pointer,
            message=SPLIT_AT if split else "",
            params={"words": count, "max": ADVISED_WORDS, "at": split.at if split else ""},
            suggestion=split.text if split else "",
            blocking=count > MAX_WORDS,
        )


RULE = Rule(
    id="sentence-length",
    title=gettext_noop("Sentences have at most 25 words, and rather not more than 20."),
    requirements=("b1:sentence-length",),
    impact=SERIOUS,
    blocking=True,
    source="Direct Duidelijk checklist (NRC, 30 October 2019); Yoast SEO for Dutch: 20 words",
    message=gettext_noop("This sentence has %(words)d words. Aim for at most %(max)d."),
    advice=gettext_noop(
        "Make two or three sentences of it, each with one message. "
        "Not “U krijgt een brief, waarbij …”, but “U krijgt een brief. Daarbij …”."
    ),
    why=gettext_noop("Readers lose the thread in a long sentence."),
    evaluate=evaluate,
    languages=frozenset({"nl"}),
)
