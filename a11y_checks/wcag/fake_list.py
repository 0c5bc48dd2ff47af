"""A list is a real list, not lines with a sign in front."""

import re
from collections.abc import Iterator
from itertools import pairwise

from bs4 import Tag
from bs4.element import NavigableString, PageElement

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import MODERATE
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.index import index_of
from a11y_checks.wcag.html.observing import judged
from a11y_checks.wcag.html.tree import ancestor, following, preceding

BULLET = re.compile(r"\s*(?:[•▪●◦‣■□➢➤✓✔·]|[-–—*>](?=\s))\s*\S")
NUMBER = re.compile(r"\s*(?:\d{1,2}|[a-z])[.)]\s+\S", re.I)
SURE = re.compile(r"\s*[•▪●◦‣■□➢➤✓✔·]")


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every run of lines that reads like a list.

    Lines that all begin with a bullet sign are sure, and block in our own content. Dashes and
    numbers can be speech or numbered headings, so they advise. A paragraph alone passes.
    """
    index = index_of(document)
    broken = {id(ancestor(element.tag, {"p"})) for element in index.named("br")}
    for element in index.named("p"):
        if element.rendered and not _continues(element.tag):
            lines = _lines(element.tag) if _has_more_lines(element.tag, broken) else []
            fails = bool(lines) and (_holds_run(lines, BULLET) or _holds_run(lines, NUMBER))
            sure = fails and not document.full_page and _holds_run(lines, SURE)
            yield judged(element, fails=fails, blocking=sure)


def _holds_run(lines: list[str], sign: re.Pattern[str]) -> bool:
    """Return whether two lines in a row begin with the sign."""
    return any(sign.match(line) and sign.match(after) for line, after in pairwise(lines))


def _has_more_lines(tag: Tag, broken: set[int]) -> bool:
    after = following(tag)
    return id(tag) in broken or (after is not None and after.name == "p")


def _lines(tag: Tag) -> list[str]:
    """Return the lines of a paragraph and of the paragraphs that follow it at once."""
    lines: list[str] = []
    after: Tag | None = tag
    while after is not None and after.name == "p":
        lines += [line for line in _broken(after) if line.strip()]
        after = following(after)
    return lines


def _broken(tag: Tag) -> list[str]:
    """Return the lines of one paragraph; only br breaks a line."""
    lines = [""]
    stack: list[PageElement] = [*reversed(tag.contents)]
    while stack:
        node = stack.pop()
        if isinstance(node, Tag):
            stack.extend(reversed(node.contents))
            lines += [""] if node.name == "br" else []
        elif type(node) is NavigableString:
            lines[-1] += node.replace("\n", " ")
    return lines


def _continues(tag: Tag) -> bool:
    before = preceding(tag)
    return before is not None and before.name == "p"


RULE = Rule(
    id="fake-list",
    title=gettext_noop("A list is a real list."),
    requirements=("wcag:1.3.1", "en301549:9.1.3.1"),
    impact=MODERATE,
    blocking=False,
    source="WCAG 2.2 failure F2 and technique H48",
    message=gettext_noop("These lines look like a list, but are none."),
    advice=gettext_noop(
        "Select the lines and choose the button for a list. For example: remove the dashes, "
        "then choose “Bulleted list”."
    ),
    why=gettext_noop("A screen reader says how long a real list is and lets people skip it."),
    evaluate=evaluate,
)
