"""A sentence says who does what."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import FAILED, MODERATE, PASSED
from a11y_checks.plain_language.text.passives import Spans, document_passives
from a11y_checks.plain_language.text.pointers import to_words
from a11y_checks.plain_language.text.sentences import WORD, Sentence, document_sentences
from a11y_checks.rule import Rule

EASY_WORDS = 10
"""A clause of up to so many words with one passive and no doer reads well: "De container wordt
maandag geleegd." Editors leave those alone; `passive-share` counts them."""


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every sentence, pointing at its first passive."""
    passives = document_passives(document)
    for sentence in document_sentences(document):
        spans = passives.get(sentence, ())
        if spans and not _is_easy(sentence, spans):
            yield Observation(FAILED, to_words(sentence, *spans[0]))
        else:
            yield Observation(PASSED, sentence.pointer)


def _is_easy(sentence: Sentence, spans: Spans) -> bool:
    start, end = spans[0]
    begin, stop = sentence.text.rfind(",", 0, start) + 1, sentence.text.find(",", end)
    clause = WORD.findall(sentence.text[begin : stop if stop >= 0 else None].lower())
    return len(spans) == 1 and len(clause) <= EASY_WORDS and "door" not in clause


RULE = Rule(
    id="passive-voice",
    title=gettext_noop("Sentences are active: they say who does what."),
    requirements=("b1:active-voice",),
    impact=MODERATE,
    blocking=False,
    source="Direct Duidelijk checklist; communicatierijk.nl, taalniveau B1",
    message=gettext_noop("This is a passive sentence. The reader cannot see at once who acts."),
    advice=gettext_noop(
        "Begin with who acts. Not “Uw aanvraag wordt door ons beoordeeld”, "
        "but “Wij beoordelen uw aanvraag”."
    ),
    why=gettext_noop("An active sentence shows who must do what, and is shorter."),
    evaluate=evaluate,
    languages=frozenset({"nl"}),
)
