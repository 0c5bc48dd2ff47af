"""Where do pages stand in the search results for what people type?"""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from content.search.models import IndexedPage
from content.search.searching import Question, search

FIRST = 3
"""Who has to scroll has not found it."""
KINDS = {"title": "title", "synonyms": "everyday words", "typo": "slip", "also": "other questions"}


@dataclass(frozen=True)
class Mark:
    """The questions of one sort about one page: how many, and which did not find it."""

    asked: int
    missed: tuple[str, ...]

    def __str__(self) -> str:
        """Return how many were right, with the others by name."""
        missed = f" (not: {', '.join(self.missed)})" if self.missed else ""
        return f"{self.asked - len(self.missed)} of {self.asked}{missed}"


@dataclass(frozen=True)
class Result:
    """What became of one page; `marks` is empty when the site has no such page."""

    title: str
    marks: dict[str, Mark]


def read_exam(path: Path) -> list[dict[str, Any]]:
    """Return the products of an exam, with under every sort of KINDS what is typed."""
    products: list[dict[str, Any]] = tomllib.loads(path.read_text(encoding="utf-8"))["product"]
    return products


def questions(product: dict[str, Any], kind: str) -> tuple[str, ...]:
    """Return the questions of one sort."""
    told = product.get(kind, ())
    return (told,) if isinstance(told, str) else tuple(told)


def results(products: list[dict[str, Any]], language: str) -> Iterator[Result]:
    """Yield how each page does, on the site as it is now."""
    pages = dict(IndexedPage.objects.filter(language=language).values_list("title", "pk"))
    for product in products:
        title = product["title"]
        marks = {
            kind: _mark(questions(product, kind), pages[title], language)
            for kind in KINDS
            if title in pages
        }
        yield Result(title, marks)


def table(taken: list[Result]) -> Iterator[str]:
    """Yield the lines of a Markdown table, with the totals below it."""
    yield f"| page | {' | '.join(KINDS.values())} |"
    yield "|---" * (len(KINDS) + 1) + "|"
    for result in taken:
        cells = [str(mark) for mark in result.marks.values()] or ["no such page"] * len(KINDS)
        yield f"| {result.title} | {' | '.join(cells)} |"
    yield ""
    for kind, name in KINDS.items():
        marks = [result.marks[kind] for result in taken if result.marks]
        asked = sum(mark.asked for mark in marks)
        right = asked - sum(len(mark.missed) for mark in marks)
        yield f"- {name}: {right} of {asked} among the first {FIRST}"


def _mark(asked: tuple[str, ...], page_id: int, language: str) -> Mark:
    missed = (text for text in asked if not _is_found(page_id, Question(text, language)))
    return Mark(len(asked), tuple(missed))


def _is_found(page_id: int, question: Question) -> bool:
    return page_id in [one.page.pk for one in search(question).found[:FIRST]]
