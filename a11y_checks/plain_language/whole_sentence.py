"""Every sentence can stand on its own."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import CANT_TELL, FAILED, MODERATE
from a11y_checks.plain_language.level.gluing import Strewn, halves, where_strewn
from a11y_checks.plain_language.text.sentences import document_sentences
from a11y_checks.rule import Rule


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every piece that a stop cuts off; with many, a person decides."""
    pieces = document_sentences(document)
    many = where_strewn(pieces) is not Strewn.NOWHERE
    for piece in halves(pieces):
        yield Observation(CANT_TELL if many else FAILED, piece.pointer, blocking=many)


RULE = Rule(
    id="whole-sentence",
    title=gettext_noop("Every sentence can stand on its own."),
    requirements=("b1:sentence-length",),
    impact=MODERATE,
    blocking=False,
    source="Onze Taal, checklist duidelijke tekst; docs/level-model.md: stops that were strewn in",
    message=gettext_noop("This is not a whole sentence: the stop before it stands too early."),
    advice=gettext_noop(
        "Give it a subject and a verb of its own. Not “U krijgt een brief. Waarin het besluit "
        "staat.”, but “U krijgt een brief. Daarin staat het besluit.”."
    ),
    why=gettext_noop("Half a sentence makes readers go back to find what it belongs to."),
    evaluate=evaluate,
    languages=frozenset({"nl"}),
)
