"""English sentences are short enough to read in one go."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import FAILED, PASSED, SERIOUS
from a11y_checks.plain_language.text.counting import count_words
from a11y_checks.plain_language.text.sentences import document_sentences
from a11y_checks.rule import Rule

ADVISED_WORDS, MAX_WORDS = 20, 25
"""GOV.UK: people struggle with sentences over 25 words, and understand most at 14 to 20."""


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every sentence."""
    for sentence in document_sentences(document):
        count = count_words(sentence.text, sentence.tokens)
        yield Observation(
            outcome=FAILED if count > ADVISED_WORDS else PASSED,
            pointer=sentence.pointer,
            params={"words": count, "max": ADVISED_WORDS},
            blocking=count > MAX_WORDS,
        )


RULE = Rule(
    id="english-sentence-length",
    title=gettext_noop("English sentences have at most 25 words, and rather not more than 20."),
    requirements=("b1:sentence-length",),
    impact=SERIOUS,
    blocking=True,
    source="GOV.UK, content design: sentences of at most 25 words",
    message=gettext_noop("This sentence has %(words)d words. Aim for at most %(max)d."),
    advice=gettext_noop(
        "Make two or three sentences of it. Not “You will get a letter, which …”, "
        "but “You will get a letter. It …”."
    ),
    why=gettext_noop("Readers lose the thread in a long sentence."),
    evaluate=evaluate,
    languages=frozenset({"en"}),
)
