"""A long enumeration is a list, not a sentence."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import FAILED, MODERATE, PASSED
from a11y_checks.plain_language.text.sentences import document_sentences
from a11y_checks.plain_language.text.series import Series, find_series
from a11y_checks.rule import Rule

MIN_ITEMS = 4
"""Direct Duidelijk: more than three items go into a list."""
MIN_ITEM_WORDS = 2
SHORT_ITEMS = 5
"""Of one word each; four such items ("maandag, dinsdag, woensdag en vrijdag") still read well."""


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every sentence of running text."""
    for sentence in document_sentences(document):
        if sentence.block.kind == "paragraph":
            series = find_series(sentence.tokens, sentence.text)
            yield Observation(
                outcome=FAILED if series and _needs_list(series) else PASSED,
                pointer=sentence.pointer,
                params={"items": series.items if series else 0},
            )


def _needs_list(series: Series) -> bool:
    long_items = series.item_words >= MIN_ITEM_WORDS
    return series.items >= (MIN_ITEMS if long_items else SHORT_ITEMS)


RULE = Rule(
    id="enumeration",
    title=gettext_noop("An enumeration of four or more items is a list."),
    requirements=("b1:lists",),
    impact=MODERATE,
    blocking=False,
    source="Direct Duidelijk checklist, part 2: enumerations become a list",
    message=gettext_noop("This sentence names %(items)d things in a row."),
    advice=gettext_noop(
        "Make a list with bullets of it. Begin with a short sentence that ends in a colon, "
        "for example “U hebt nodig:”."
    ),
    why=gettext_noop("In a list readers see at a glance how much there is, and find their item."),
    evaluate=evaluate,
    languages=frozenset({"nl"}),
)
