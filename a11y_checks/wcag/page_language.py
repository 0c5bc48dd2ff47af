"""A whole page is written in the language that its html element says."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, Pointer, gettext_noop
from a11y_checks.outcome import FAILED, PASSED, SERIOUS
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.index import index_of
from a11y_checks.wcag.html.language import languages_written
from a11y_checks.wcag.html.observing import shortened
from a11y_checks.wcag.html.tree import elements_in

ENOUGH_TEXT = 4000
"""Characters; more text does not make the answer surer."""


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for a whole page whose language is clear.

    The language of our own content is a setting; `text-language` compares the text with it.
    """
    if not document.full_page:
        return
    code = document.language
    own_code = _with_own_code(document)
    text = " ".join(block.text for block in document.blocks if id(block.tag) not in own_code)
    written = languages_written(f"{document.title} {text[:ENOUGH_TEXT]}")
    if written:
        where = Pointer(excerpt=shortened(text))
        params = {"code": code, "written": min(written)}
        yield Observation(PASSED if code in written else FAILED, where, params=params)


def _with_own_code(document: Document) -> set[int]:
    """Return the `id()` of the elements whose language a part of the page gives."""
    found: set[int] = set()
    for element in index_of(document).having("lang"):
        if element.tag.name != "html" and id(element.tag) not in found:
            found |= {id(tag) for tag in (element.tag, *elements_in(element.tag))}
    return found


RULE = Rule(
    id="page-language",
    title=gettext_noop("The page is in the language that it says."),
    requirements=("wcag:3.1.1", "en301549:9.3.1.1", "act:ucwvc8"),
    impact=SERIOUS,
    blocking=False,
    source="ACT rule ucwvc8",
    message=gettext_noop(
        "The language of this page is set to “%(code)s”, but the text looks like “%(written)s”."
    ),
    advice=gettext_noop(
        "Set the language of the page to that of the text, or translate the text. For "
        "example: choose English for a page in English."
    ),
    why=gettext_noop("A screen reader takes its voice from the language of the page."),
    evaluate=evaluate,
)
