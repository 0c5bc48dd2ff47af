"""A short bold paragraph is not used as a heading."""

from collections.abc import Iterator

from bs4 import Tag
from bs4.element import PageElement

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import MODERATE
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.index import index_of
from a11y_checks.wcag.html.observing import judged

MAX_WORDS = 10
BOLD = frozenset({"strong", "b"})
SENTENCE_END = (".", "!", ";", ",", "…")


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every paragraph that has text after it."""
    for element in index_of(document).named("p"):
        following = _following(element.tag)
        if following is not None and element.rendered:
            fails = _looks_like_heading(element.tag) and not _is_all_bold(following)
            yield judged(element, fails=fails)


def _following(tag: Tag) -> Tag | None:
    after = tag.find_next_sibling()
    return after if after is not None and after.name in {"p", "ul", "ol", "table", "div"} else None


def _looks_like_heading(tag: Tag) -> bool:
    words = tag.get_text(" ").split()
    if not 0 < len(words) <= MAX_WORDS or words[-1].endswith(SENTENCE_END):
        return False
    return _is_all_bold(tag) and tag.find("a") is None


def _is_all_bold(tag: Tag) -> bool:
    bold = "".join(part.get_text() for part in tag.contents if _is_bold(part))
    return bool(bold.strip()) and bold.strip() == tag.get_text().strip()


def _is_bold(node: PageElement) -> bool:
    return isinstance(node, Tag) and node.name in BOLD


RULE = Rule(
    id="bold-as-heading",
    title=gettext_noop("A heading is a real heading, not a bold line."),
    requirements=(
        "wcag:1.3.1",
        "en301549:9.1.3.1",
    ),
    impact=MODERATE,
    blocking=False,
    source="WCAG 2.2 failure F2 and technique H42",
    message=gettext_noop("This bold line looks like a heading, but is none."),
    advice=gettext_noop("Make it a heading with the button for headings."),
    why=gettext_noop("A screen reader only finds real headings."),
    evaluate=evaluate,
)
