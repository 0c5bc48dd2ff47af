"""A short bold paragraph is not used as a heading."""

from collections.abc import Iterator

from bs4 import Tag

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import MODERATE
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.index import index_of
from a11y_checks.wcag.html.observing import judged
from a11y_checks.wcag.html.tree import following, has_words, inside

MAX_WORDS = 10
TEXT = frozenset({"p", "ul", "ol", "table", "div"})
BOLD = frozenset({"strong", "b"})
SENTENCE_END = (".", "!", ";", ",", "…")


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every paragraph that has text after it."""
    for element in index_of(document).named("p"):
        after = following(element.tag)
        if element.rendered and after is not None and after.name in TEXT:
            fails = _looks_like_heading(element.tag) and not _is_all_bold(after)
            yield judged(element, fails=fails)


def _looks_like_heading(tag: Tag) -> bool:
    if not _is_all_bold(tag) or inside(tag, {"a"}) is not None:
        return False
    words = tag.get_text(" ").split()
    return len(words) <= MAX_WORDS and not words[-1].endswith(SENTENCE_END)


def _is_all_bold(tag: Tag) -> bool:
    """Return whether it has words, and none of them outside a bold element."""
    is_bold = all(
        part.name in BOLD if isinstance(part, Tag) else not str(part).strip()
        for part in tag.contents
    )
    return is_bold and has_words(tag)


RULE = Rule(
    id="bold-as-heading",
    title=gettext_noop("A heading is a real heading, not a bold line."),
    requirements=("wcag:1.3.1", "en301549:9.1.3.1"),
    impact=MODERATE,
    blocking=False,
    source="WCAG 2.2 failure F2 and technique H42",
    message=gettext_noop("This bold line looks like a heading, but is none."),
    advice=gettext_noop(
        "Make it a heading with the button for headings. For example: select “Opening hours” "
        "and choose “Heading 2”."
    ),
    why=gettext_noop("A screen reader only finds real headings."),
    evaluate=evaluate,
)
