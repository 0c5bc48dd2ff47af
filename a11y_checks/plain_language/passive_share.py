"""Few sentences of a page are passive."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import FAILED, PASSED, SERIOUS
from a11y_checks.plain_language.text.passives import document_passives
from a11y_checks.plain_language.text.pointers import to_sentence
from a11y_checks.plain_language.text.running import MIN_SENTENCES, running_sentences
from a11y_checks.rule import Rule

ADVISED_SHARE = 0.10
"""Yoast SEO for Dutch: up to 10% of sentences is good."""
BLOCKING_SHARE = 0.25
"""Of municipal passages 38% lie above 25% before editing and 4% after it (docs/rules.md)."""


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for the page, pointing at its first passive sentence."""
    running = running_sentences(document)
    if len(running) < MIN_SENTENCES:
        return
    known = document_passives(document)
    passive = [counted.sentence for counted in running if counted.sentence in known]
    share = len(passive) / len(running)
    yield Observation(
        outcome=FAILED if share > ADVISED_SHARE else PASSED,
        pointer=to_sentence((passive or [running[0].sentence])[0]),
        params={"passive": len(passive), "all": len(running)},
        blocking=share > BLOCKING_SHARE,
    )


RULE = Rule(
    id="passive-share",
    title=gettext_noop("At most one in ten sentences is passive."),
    requirements=("b1:active-voice",),
    impact=SERIOUS,
    blocking=True,
    source="Yoast SEO, passive voice assessment; calibrated on Amsterdam texts (Vlantis 2024)",
    message=gettext_noop("%(passive)d of the %(all)d sentences on this page are passive."),
    advice=gettext_noop(
        "Rewrite the passive sentences. Say who acts: “wij”, “u” or “de gemeente”. "
        "Not “Er wordt contact met u opgenomen”, but “Wij bellen u”."
    ),
    why=gettext_noop("In a passive text readers must guess who acts and what they must do."),
    evaluate=evaluate,
    languages=frozenset({"nl"}),
)
