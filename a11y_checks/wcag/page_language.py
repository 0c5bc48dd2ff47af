"""The page is written in the language that it says."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, Pointer, gettext_noop
from a11y_checks.outcome import FAILED, PASSED, SERIOUS
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.language import languages_written
from a11y_checks.wcag.html.observing import shortened


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for a document whose language is clear."""
    code = document.language
    texts = [block.text for block in document.blocks if block.language == code]
    written = languages_written(" ".join([document.title, *texts]))
    if written:
        params = {"code": code, "written": min(written)}
        where = Pointer(excerpt=shortened(" ".join(texts)))
        outcome = PASSED if code in written else FAILED
        yield Observation(outcome, where, params=params)


RULE = Rule(
    id="page-language",
    title=gettext_noop("The page is in the language that it says."),
    requirements=(
        "wcag:3.1.1",
        "en301549:9.3.1.1",
        "act:ucwvc8",
    ),
    impact=SERIOUS,
    blocking=False,
    source="ACT rule ucwvc8",
    message=gettext_noop(
        "The language of this page is set to “%(code)s”, but the text looks like “%(written)s”."
    ),
    advice=gettext_noop("Set the language of the page to that of the text, or translate the text."),
    why=gettext_noop("A screen reader takes its voice from the language of the page."),
    evaluate=evaluate,
)
