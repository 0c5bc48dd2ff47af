"""A list is a real list, not lines with a sign in front."""

import re
from collections.abc import Iterator
from itertools import groupby

from bs4 import Tag
from bs4.element import NavigableString

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import MODERATE
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.index import index_of
from a11y_checks.wcag.html.observing import judged
from a11y_checks.wcag.html.tree import following, inside, preceding

BULLET = re.compile(r"\s*(?:[•▪●◦‣■□➢➤✓✔·]|[-–—*>](?=\s))\s*\S")
NUMBER = re.compile(r"\s*(?:\d{1,2}|[a-z])[.)]\s+\S", re.I)
SURE = re.compile(r"\s*[•▪●◦‣■□➢➤✓✔·]")


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every run of lines that reads like a list.

    Lines that all begin with a bullet sign are sure, and block in our own content. Dashes and
    numbers can be speech or numbered headings, so they advise. A paragraph alone passes.
    """
    for element in index_of(document).named("p"):
        if element.rendered and not _continues(element.tag):
            lines = _lines(element.tag)
            sure = _run(lines, SURE) > 1 and not document.full_page
            fails = max(_run(lines, BULLET), _run(lines, NUMBER)) > 1
            yield judged(element, fails=fails, blocking=sure)


def _run(lines: list[str], sign: re.Pattern[str]) -> int:
    """Return the largest number of lines in a row that begin with the sign."""
    runs = groupby(lines, key=lambda line: sign.match(line) is not None)
    return max((len(list(run)) for has_sign, run in runs if has_sign), default=0)


def _lines(tag: Tag) -> list[str]:
    """Return the lines of a paragraph and of the paragraphs that follow it at once."""
    lines: list[str] = []
    after: Tag | None = tag
    while after is not None and after.name == "p":
        lines += [line for line in _broken(after) if line.strip()]
        after = following(after)
    return lines


def _broken(tag: Tag) -> list[str]:
    if inside(tag, {"br"}) is None:
        return [tag.get_text()]
    pieces = ["\n" if isinstance(part, Tag) else part.replace("\n", " ") for part in _pieces(tag)]
    return "".join(pieces).split("\n")


def _pieces(tag: Tag) -> Iterator[Tag | NavigableString]:
    for part in tag.descendants:
        if isinstance(part, NavigableString) or (isinstance(part, Tag) and part.name == "br"):
            yield part


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
