"""Few sentences of a page are long."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import FAILED, PASSED, SERIOUS
from a11y_checks.plain_language.text.running import MIN_SENTENCES, longest, running_sentences
from a11y_checks.rule import Rule

LONG_WORDS = 20
ADVISED_SHARE, BLOCKING_SHARE = 0.25, 0.30
"""Yoast SEO for Dutch: up to 25% of sentences over 20 words is good, over 30% is bad. Of
municipal passages 32% lie above 30% before editing and 5% after it (docs/rules.md)."""


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for the page, pointing at its longest sentence."""
    running = running_sentences(document)
    if len(running) < MIN_SENTENCES:
        return
    long = sum(counted.words > LONG_WORDS for counted in running)
    share = long / len(running)
    yield Observation(
        outcome=FAILED if share > ADVISED_SHARE else PASSED,
        pointer=longest(running).pointer,
        params={"long": long, "all": len(running), "max": LONG_WORDS},
        blocking=share > BLOCKING_SHARE,
    )


RULE = Rule(
    id="long-sentence-share",
    title=gettext_noop("At most a quarter of the sentences has more than 20 words."),
    requirements=("b1:sentence-length",),
    impact=SERIOUS,
    blocking=True,
    source="Yoast SEO, sentence length assessment for Dutch",
    message=gettext_noop(
        "%(long)d of the %(all)d sentences on this page have more than %(max)d words."
    ),
    advice=gettext_noop(
        "Split the longest sentences. Often you can break a sentence "
        "where it says “waarbij”, “omdat”, “maar” or “die”."
    ),
    why=gettext_noop("Many long sentences in a row make readers stop reading."),
    evaluate=evaluate,
    languages=frozenset({"nl"}),
)
