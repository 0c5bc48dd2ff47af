"""The sentences of a page are short on average."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import FAILED, PASSED, SERIOUS
from a11y_checks.plain_language.text.running import MIN_SENTENCES, longest, running_sentences
from a11y_checks.rule import Rule

ADVISED_MEAN = 15
"""Words; Onze Taal and Dijk en Waard ask for 15. Edited municipal texts have 13.4."""
BLOCKING_MEAN = 18
"""Words; 28% of original and 3% of edited municipal passages lie above (docs/rules.md)."""


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for the page, pointing at its longest sentence."""
    running = running_sentences(document)
    if len(running) < MIN_SENTENCES:
        return
    mean = sum(counted.words for counted in running) / len(running)
    yield Observation(
        outcome=FAILED if mean > ADVISED_MEAN else PASSED,
        pointer=longest(running).pointer,
        params={"mean": round(mean, 1), "max": ADVISED_MEAN},
        blocking=mean > BLOCKING_MEAN,
    )


RULE = Rule(
    id="average-sentence-length",
    title=gettext_noop("Sentences have at most 15 words on average."),
    requirements=("b1:sentence-length",),
    impact=SERIOUS,
    blocking=True,
    source="Onze Taal, checklist duidelijke tekst; calibrated on Amsterdam texts (Vlantis 2024)",
    message=gettext_noop(
        "The sentences on this page have %(mean)s words on average. Aim for %(max)d."
    ),
    advice=gettext_noop(
        "Start with this sentence: it is the longest. Then split the other long ones. Give "
        "each sentence one message. For example: “You need a permit. You can apply for it "
        "online.”"
    ),
    why=gettext_noop("A page of short sentences takes less effort to read."),
    evaluate=evaluate,
    languages=frozenset({"nl"}),
)
