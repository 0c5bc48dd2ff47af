"""The title of a frame says what is in it."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import MODERATE
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.index import index_of
from a11y_checks.wcag.html.names import accessible_name
from a11y_checks.wcag.html.observing import judged
from a11y_checks.wcag.html.wordlist import bare, read_list


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every frame with a title."""
    index = index_of(document)
    generic = read_list("generic_frame_titles.txt")
    for element in index.named("iframe", "frame"):
        title = accessible_name(element.tag, index) if element.exposed else ""
        if title:
            fails = bare(title) in generic or not bare(title)
            yield judged(element, fails=fails, params={"title": title})


RULE = Rule(
    id="iframe-title-descriptive",
    title=gettext_noop("The title of a frame says what is in it."),
    requirements=("wcag:4.1.2", "wcag:2.4.1", "en301549:9.4.1.2"),
    impact=MODERATE,
    blocking=False,
    source="WCAG 2.2 technique H64",
    message=gettext_noop("The title “%(title)s” fits any frame."),
    advice=gettext_noop("Name what there is to see, for example: “Map of the car parks”."),
    why=gettext_noop(
        "A screen reader says only the title, and people decide by it to go in or pass by."
    ),
    evaluate=evaluate,
)
