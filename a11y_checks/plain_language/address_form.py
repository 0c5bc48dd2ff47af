"""A page speaks to its reader in one form: u or je."""

from collections.abc import Iterator

from a11y_checks.document import Document, TextBlock
from a11y_checks.finding import Observation, Pointer, gettext_noop
from a11y_checks.outcome import FAILED, PASSED, SERIOUS
from a11y_checks.plain_language.text.address import FORMAL, Place, address_words
from a11y_checks.rule import Rule

MIN_EACH = 2
"""Times that both forms must occur to block: one stray word may be an idiom or a name."""
ALL_INFORMAL = gettext_noop(
    "This page says “%(word)s” to the reader. Other pages of the municipality say “u”."
)
IN_FORMAL = {"jij": "u", "jou": "u", "jouw": "uw", "jezelf": "uzelf"}
"""The certain ones: "je" can be "u" or "uw"."""


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every je-word, or one passed one when the page says u."""
    places = [(block, place) for block in _blocks(document) for place in address_words(block)]
    informal = [(block, place) for block, place in places if place[0] not in FORMAL]
    formal = len(places) - len(informal)
    if formal and not informal:
        yield Observation(PASSED, _pointer(*places[0]))
    for block, place in informal if formal else informal[:1]:
        yield Observation(
            outcome=FAILED,
            pointer=_pointer(block, place),
            message="" if formal else ALL_INFORMAL,
            params={"word": place[0]},
            suggestion=_in_formal(block, place),
            blocking=min(formal, len(informal)) >= MIN_EACH,
        )


def _blocks(document: Document) -> Iterator[TextBlock]:
    return (block for block in document.blocks if block.language == document.language)


def _pointer(block: TextBlock, place: Place) -> Pointer:
    _, start, end = place
    return Pointer(block.path, block.text[start:end], start, end)


def _in_formal(block: TextBlock, place: Place) -> str:
    word, start, _ = place
    formal = IN_FORMAL.get(word, "")
    return formal.capitalize() if block.text[start].isupper() else formal


RULE = Rule(
    id="address-form",
    title=gettext_noop("A page speaks to its reader in one form."),
    requirements=("b1:address-form",),
    impact=SERIOUS,
    blocking=True,
    source="Direct Duidelijk checklist, part 1; Hollands Kroon, schrijfstijl: one form throughout",
    message=gettext_noop("Here the reader is “%(word)s”, elsewhere on this page “u”."),
    advice=gettext_noop(
        "Choose one form. This site says “u”: not “je aanvraag” but “uw aanvraag”."
    ),
    why=gettext_noop("When the form changes, readers wonder whether it is still about them."),
    evaluate=evaluate,
    languages=frozenset({"nl"}),
)
