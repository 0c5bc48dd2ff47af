"""A sentence does not stack one subordinate clause on another."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import FAILED, MODERATE, PASSED
from a11y_checks.plain_language.text.clauses import clause_starts
from a11y_checks.plain_language.text.sentences import document_sentences
from a11y_checks.rule import Rule

MAX_CLAUSES = 2
"""Direct Duidelijk asks for one; two still read well when the sentence is short."""


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every sentence."""
    for sentence in document_sentences(document):
        starts = clause_starts(sentence.tokens, sentence.text)
        yield Observation(
            outcome=FAILED if len(starts) > MAX_CLAUSES else PASSED,
            pointer=sentence.pointer,
            params={"clauses": len(starts), "words": ", ".join(word.small for word in starts)},
        )


RULE = Rule(
    id="subordinate-clauses",
    title=gettext_noop("A sentence has at most two subordinate clauses."),
    requirements=("b1:sentence-structure",),
    impact=MODERATE,
    blocking=False,
    source="Direct Duidelijk checklist: one message and one subordinate clause a sentence",
    message=gettext_noop("This sentence holds %(clauses)d subordinate clauses: %(words)s."),
    advice=gettext_noop(
        "Make each subordinate clause a sentence of its own. For example: “You are moving. "
        "Then report it to us.”"
    ),
    why=gettext_noop("Readers must keep the beginning in mind until all clauses have ended."),
    evaluate=evaluate,
    languages=frozenset({"nl"}),
)
