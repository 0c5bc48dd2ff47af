"""A page says in which language it is written."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import SERIOUS
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.index import index_of
from a11y_checks.wcag.html.language import is_language_tag
from a11y_checks.wcag.html.observing import judged

NO_LANGUAGE = gettext_noop("This page does not say in which language it is written.")


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for the html element of a whole page."""
    roots = index_of(document).named("html")
    for element in roots if document.full_page else []:
        code = element.get("lang")
        message = "" if code else NO_LANGUAGE
        fails = not is_language_tag(code)
        yield judged(element, fails=fails, message=message, params={"code": code})


RULE = Rule(
    id="html-language",
    title=gettext_noop("A page says in which language it is written."),
    requirements=("wcag:3.1.1", "en301549:9.3.1.1", "act:b5c3f8", "act:bf051a"),
    impact=SERIOUS,
    blocking=True,
    source="WCAG 2.2 technique H57; ACT rules b5c3f8 and bf051a",
    message=gettext_noop("The page language “%(code)s” does not exist."),
    advice=gettext_noop("Set the language of the page, for example: lang=‘nl’."),
    why=gettext_noop("A screen reader takes its voice from this code."),
    evaluate=evaluate,
)
