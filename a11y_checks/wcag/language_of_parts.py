"""A part in another language carries a language code that exists."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import SERIOUS
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.index import index_of
from a11y_checks.wcag.html.language import is_language_tag
from a11y_checks.wcag.html.language_scope import text_in_language_of
from a11y_checks.wcag.html.observing import judged


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every element with a lang attribute that has text in it."""
    for element in index_of(document).having("lang"):
        if element.tag.name != "html" and element.rendered and text_in_language_of(element.tag):
            code = element.get("lang")
            yield judged(element, fails=not is_language_tag(code), params={"code": code})


RULE = Rule(
    id="language-of-parts",
    title=gettext_noop("The language code of a part exists."),
    requirements=("wcag:3.1.2", "en301549:9.3.1.2", "act:de46e4"),
    impact=SERIOUS,
    blocking=True,
    source="BCP 47; ACT rule de46e4",
    message=gettext_noop("“%(code)s” is not a language code."),
    advice=gettext_noop("Use a code from the list of languages. For example: “nl”, “en” or “ar”."),
    why=gettext_noop("A screen reader takes its voice from this code."),
    evaluate=evaluate,
)
