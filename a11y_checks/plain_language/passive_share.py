"""Few sentences of a page are passive."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import FAILED, PASSED, SERIOUS
from a11y_checks.plain_language.text.passives import document_passives
from a11y_checks.plain_language.text.running import MIN_SENTENCES, running_sentences
from a11y_checks.rule import Rule

ADVISED_SHARE, ADVISED_COUNT = 0.10, 2
"""Yoast SEO for Dutch: up to 10% of sentences is good. One passive is never too many."""
BLOCKING_SHARE, BLOCKING_COUNT = 0.20, 3
"""Of municipal passages of eight sentences 32% lie above both before editing and 1% after it, of
whole documents 40% and none (docs/rules.md). Yoast calls 15% bad, which edited texts reach."""


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for the page, pointing at its first passive sentence."""
    running = running_sentences(document)
    if len(running) < MIN_SENTENCES:
        return
    known = document_passives(document)
    passive = [counted.sentence for counted in running if counted.sentence in known]
    share = len(passive) / len(running)
    too_many = share > ADVISED_SHARE and len(passive) >= ADVISED_COUNT
    yield Observation(
        outcome=FAILED if too_many else PASSED,
        pointer=(passive or [running[0].sentence])[0].pointer,
        params={"passive": len(passive), "all": len(running)},
        blocking=share > BLOCKING_SHARE and len(passive) >= BLOCKING_COUNT,
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
