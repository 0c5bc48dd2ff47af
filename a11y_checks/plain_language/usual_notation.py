"""Dates, times, amounts and phone numbers have their usual form."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, Pointer, gettext_noop
from a11y_checks.outcome import FAILED, MINOR, PASSED
from a11y_checks.plain_language.text.notation import unusual_notations
from a11y_checks.rule import Rule


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every date, time, amount or phone number in another form."""
    found = False
    for block in document.blocks:
        for one in unusual_notations(block.text) if block.language == document.language else ():
            found = True
            yield Observation(
                outcome=FAILED,
                pointer=Pointer(block.path, one.text, one.start, one.end),
                params={"word": one.text, "alternatives": one.usual},
                suggestion=one.usual,
            )
    if document.blocks and not found:
        yield Observation(PASSED)


RULE = Rule(
    id="usual-notation",
    title=gettext_noop("Dates, times, amounts and phone numbers have their usual form."),
    requirements=("b1:concrete",),
    impact=MINOR,
    blocking=False,
    source="Taalunie, taaladviezen on dates, times and amounts; ITU-T E.123 for phone numbers",
    message=gettext_noop("“%(word)s” is not written as usual."),
    advice=gettext_noop("Write “9.00 uur”, “3 maart 2026”, “€ 12” and “(050) 123 45 67”."),
    why=gettext_noop("One form everywhere is quicker to read, also for a screen reader."),
    evaluate=evaluate,
    languages=frozenset({"nl"}),
)
