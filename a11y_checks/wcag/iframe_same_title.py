"""Frames with the same title show the same thing."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import MINOR
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.index import index_of
from a11y_checks.wcag.html.names import accessible_name
from a11y_checks.wcag.html.observing import judged
from a11y_checks.wcag.html.wordlist import bare


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every frame that shares its title with an earlier one."""
    index = index_of(document)
    sources: dict[str, str] = {}
    for element in index.named("iframe"):
        title = bare(accessible_name(element.tag, index)) if element.exposed else ""
        source = element.get("src") or element.get("srcdoc")
        if title and title in sources:
            yield judged(element, fails=sources[title] != source, params={"title": title})
        elif title:
            sources[title] = source


RULE = Rule(
    id="iframe-same-title",
    title=gettext_noop("Frames with the same title show the same thing."),
    requirements=("wcag:4.1.2", "en301549:9.4.1.2", "act:4b1c6c"),
    impact=MINOR,
    blocking=False,
    source="ACT rule 4b1c6c",
    message=gettext_noop("Another frame with the title “%(title)s” shows something else."),
    advice=gettext_noop(
        "Give each frame a title of its own. For example: “Map of the town hall” and “Map of "
        "the recycling centre”."
    ),
    why=gettext_noop("A listener cannot tell the frames apart."),
    evaluate=evaluate,
)
