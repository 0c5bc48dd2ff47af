"""How much does each stem say about a page?"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from bs4 import BeautifulSoup
from django.utils import translation

from content.governance.models import GovernedPage
from content.search.compounds import part_stems
from content.search.stems import stem
from content.search.words import small_words, words_of

TITLE, NAME, SUMMARY, HEADING, BODY = 1000, 800, 250, 200, 100
LONGER = 0.15
"""Each next word of a title makes every word in it count a little less."""
HALF_WAY = 2
"""A word that stands twice in the text counts for half of BODY; no number makes it more."""
PART = 0.5
"""“parkeren” finds “parkeervergunning”, but after a page that says “parkeren” itself."""
LEAD_FIELDS = ("summary", "intro")
WAYS = "channels"
"""The field with the ways to arrange it: phones, desks and hours are the same on every product."""
NOT_THE_SUBJECT = frozenset({"related", "top_tasks", WAYS, *LEAD_FIELDS})
"""Fields with names of other pages, the ways, and the lead, which counts by itself."""
HEADINGS = ["h2", "h3", "h4"]


@dataclass(frozen=True)
class PageText:
    """What a page says, by how much it tells about the subject."""

    language: str
    title: str
    names: tuple[str, ...] = ()
    summary: str = ""
    headings: tuple[str, ...] = ()
    body: str = ""
    words: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        """Know every word of the page once."""
        texts = (self.title, *self.names, self.summary, *self.headings, self.body)
        object.__setattr__(self, "words", frozenset(w for text in texts for w in words_of(text)))


def page_text(page: GovernedPage) -> PageText:
    """Return what a visitor reads on the page, with facts filled in, in the page's language."""
    with translation.override(page.language):
        parts = [part for part in page.shown_parts() if part.field not in NOT_THE_SUBJECT]
        soup = BeautifulSoup("".join(f"<div>{part.html}</div>" for part in parts), "lxml")
    return PageText(
        language=page.language,
        title=page.title,
        names=tuple(_names(page)),
        summary=_summary(page),
        headings=tuple(heading.get_text(" ") for heading in soup.find_all(HEADINGS)),
        body=" ".join((soup.get_text(" "), *_told_of_ways(page))),
    )


def weights(text: PageText, known: frozenset[str]) -> Counter[str]:
    """Return the weight of every stem of the page as a whole number.

    `known` holds the stems that may be part of a compound.
    """
    total: dict[str, float] = defaultdict(float)
    for word, weight in _weighed_words(text):
        total[stem(word, text.language)] += weight
        if text.language == "nl":
            for part in part_stems(word, known):
                total[part] += weight * PART
    return Counter({found: round(weight) for found, weight in total.items() if round(weight)})


def _weighed_words(text: PageText) -> Iterator[tuple[str, float]]:
    yield from _short(text.title, TITLE, text.language)
    names: dict[str, float] = {}
    for name in text.names:
        for word, weight in _short(name, NAME, text.language):
            names[word] = max(names.get(word, 0), weight)
    yield from names.items()
    yield from ((word, SUMMARY) for word in _telling([text.summary], text.language))
    yield from ((word, HEADING) for word in _telling(text.headings, text.language))
    for word, times in _telling([text.body], text.language).items():
        yield word, BODY * times / (times + HALF_WAY)


def _short(text: str, weight: int, language: str) -> Iterator[tuple[str, float]]:
    words = _telling([text], language)
    for word in words:
        yield word, weight / (1 + LONGER * (len(words) - 1))


def _telling(texts: Iterable[str], language: str) -> Counter[str]:
    words = Counter(word for text in texts for word in words_of(text))
    return Counter({w: n for w, n in words.items() if w not in small_words(language)})


def _told_of_ways(page: GovernedPage) -> Iterator[str]:
    """Yield what the page itself says of the ways to arrange it, places and phones left out."""
    if ways := getattr(page, WAYS, None):
        yield from page._meta.get_field(WAYS).get_searchable_content(ways)


def _names(page: GovernedPage) -> Iterator[str]:
    """Yield what else the page is called: its uniform product name and everyday words."""
    told = (getattr(page, "upn", ""), *getattr(page, "also_called", "").split(","))
    yield from (name.strip() for name in told if name.strip())


def _summary(page: GovernedPage) -> str:
    return next((str(text) for name in LEAD_FIELDS if (text := getattr(page, name, ""))), "")
