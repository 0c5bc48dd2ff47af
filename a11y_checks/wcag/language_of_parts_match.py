"""A part that says it is in another language is in that language."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import MODERATE
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.index import index_of
from a11y_checks.wcag.html.language import is_language_tag, languages_written, primary
from a11y_checks.wcag.html.language_scope import text_in_language_of
from a11y_checks.wcag.html.observing import judged


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every part with a valid code whose language is clear."""
    for element in index_of(document).having("lang"):
        if element.tag.name == "html" or not element.rendered:
            continue
        code = element.get("lang")
        written = (
            languages_written(text_in_language_of(element.tag)) if is_language_tag(code) else None
        )
        if written:
            params = {"code": primary(code), "written": min(written)}
            yield judged(element, fails=primary(code) not in written, params=params)


RULE = Rule(
    id="language-of-parts-match",
    title=gettext_noop("A part is in the language that its code says."),
    requirements=("wcag:3.1.2", "en301549:9.3.1.2", "act:off6ek"),
    impact=MODERATE,
    blocking=False,
    source="ACT rule off6ek",
    message=gettext_noop(
        "This part has language code “%(code)s”, but the text looks like “%(written)s”."
    ),
    advice=gettext_noop(
        "Choose the language in which the text is written. For example: choose English for a "
        "quotation in English."
    ),
    why=gettext_noop(
        "With a wrong code a screen reader speaks the words so that nobody understands them."
    ),
    evaluate=evaluate,
)
