"""A part in another language carries a language code that exists."""

from collections.abc import Iterator

from bs4 import Tag
from bs4.element import NavigableString

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import SERIOUS
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.attributes import attribute
from a11y_checks.wcag.html.index import index_of
from a11y_checks.wcag.html.language import is_language_tag
from a11y_checks.wcag.html.observing import judged


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every element with a lang attribute that has text in it."""
    for element in index_of(document).having("lang"):
        if element.tag.name != "html" and element.rendered and _is_read(element.tag):
            code = element.get("lang")
            yield judged(element, fails=not is_language_tag(code), params={"code": code})


def _is_read(tag: Tag) -> bool:
    """Return whether it holds words that no element inside it gives a language of its own."""
    if any(attribute(image, "alt") for image in tag.find_all("img")) or attribute(tag, "alt"):
        return True
    texts = (text for text in tag.find_all(string=True) if text.strip())
    return any(_nearest(text) is tag for text in texts)


def _nearest(text: NavigableString) -> Tag | None:
    return next((parent for parent in text.parents if "lang" in parent.attrs), None)


RULE = Rule(
    id="language-of-parts",
    title=gettext_noop("The language code of a part exists."),
    requirements=(
        "wcag:3.1.2",
        "en301549:9.3.1.2",
        "act:de46e4",
    ),
    impact=SERIOUS,
    blocking=True,
    source="BCP 47; ACT rule de46e4",
    message=gettext_noop("“%(code)s” is not a language code."),
    advice=gettext_noop("Use a code such as “nl”, “en” or “ar”."),
    why=gettext_noop("A screen reader takes its voice from this code."),
    evaluate=evaluate,
)
