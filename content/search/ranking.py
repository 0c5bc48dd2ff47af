"""Which pages answer best? Counted in Python, so every database gives the same order."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import log, sqrt

from content.search.reading import Reading

EXACT_TITLE = 1.3
FAR_BEHIND = 0.55
"""A page with less than this part of the best score only looks like an answer."""
PRECISION = 6


@dataclass(frozen=True)
class Ranked:
    """A page and its score; a higher score is a better answer."""

    page_id: int
    score: float


Strengths = Mapping[str, Mapping[int, float]]
"""How strongly each stem that was looked for stands on each page."""


def strengths(postings: Iterable[tuple[int, str, int]]) -> Strengths:
    """Return rows of the index (page, stem, weight) by stem; the root keeps one word from
    deciding alone."""
    stems: dict[str, dict[int, float]] = defaultdict(dict)
    for page_id, found, weight in postings:
        stems[found][page_id] = sqrt(weight)
    return stems


def ranked(ways: Sequence[Reading], found: Strengths, total: int) -> list[Ranked]:
    """Return the pages, best first; `total` is how many pages there are in this language.

    A page scores by its best reading: the average strength over the stems, in which a rare
    stem counts more (idf, Spärck Jones 1972).
    """
    best: dict[int, float] = {}
    for way in ways:
        worth = _worth(way, found, total)
        whole = sum(worth.values()) or 1
        scores: dict[int, float] = defaultdict(float)
        for one, value in worth.items():
            for page_id, strength in found.get(one, {}).items():
                scores[page_id] += value * strength
        for page_id, score in scores.items():
            told = round(way.factor * score / whole, PRECISION)
            if told > best.get(page_id, 0):
                best[page_id] = told
    return _in_order(best)


def favoured(
    found: Sequence[Ranked], ways: Sequence[Reading], titles: Mapping[int, str]
) -> list[Ranked]:
    """Return the pages in order again, with those in front whose title is just the question.

    `titles` holds the stems of each title. What lies far behind is left out.
    """
    asked = {frozenset(way.stems) for way in ways}
    scores = {
        one.page_id: one.score
        * (EXACT_TITLE if frozenset(titles.get(one.page_id, "").split()) in asked else 1)
        for one in found
    }
    order = _in_order(scores)
    return [one for one in order if one.score >= FAR_BEHIND * order[0].score]


def _in_order(scores: Mapping[int, float]) -> list[Ranked]:
    order = sorted(scores.items(), key=lambda item: (-item[1], item[0]))
    return [Ranked(page_id, score) for page_id, score in order]


def _worth(way: Reading, found: Strengths, total: int) -> dict[str, float]:
    """Return how much each stem counts: the stems of a term share what its words are worth."""
    worth: dict[str, float] = defaultdict(float)
    for term in way.terms:
        for one in term.stems:
            rarity = log(1 + total / (len(found.get(one, ())) or 0.5))
            worth[one] += rarity * term.words / len(term.stems)
    return worth
