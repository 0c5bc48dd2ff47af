"""Which pages answer this question?"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.db.models import Q

from content.governance.models import GovernedPage
from content.pages.audience import Audience
from content.search.abroad import as_abroad, is_country
from content.search.compounds import common_stems, pieces
from content.search.guessing import guesses
from content.search.indexing import findable
from content.search.models import BestBet, IndexedPage, Posting, Synonym
from content.search.models.indexed_page import EVERYONE
from content.search.phrases import phrase_key, phrase_stems, phrase_words
from content.search.ranking import Strengths, favoured, ranked, strengths
from content.search.reading import (
    Reading,
    Synonyms,
    joined_words,
    parts_of,
    phrase_keys,
    readings,
    strange_words,
)
from content.search.spelling import corrections
from content.search.stems import stem

MOST_FOUND = 50
"""Nobody reads the eleventh screen; a better question helps more."""

MOST_STRANGE = 3
"""Words to puzzle over; with more of them no answer would be a good one."""


@dataclass(frozen=True)
class Question:
    """What somebody asks: the text as typed, the language of the site, and for whom.

    `exact` says that the words must stay as they were typed.
    """

    text: str
    language: str
    audience: Audience | None = None
    exact: bool = False

    @property
    def words(self) -> tuple[str, ...]:
        """Return the words that say what somebody looks for."""
        return phrase_words(self.text, self.language)


@dataclass(frozen=True)
class Found:
    """One page that answers, as a visitor may see it now."""

    page: GovernedPage
    title: str
    summary: str


@dataclass(frozen=True)
class Answer:
    """The pages, best first, and `searched`: the question with slips put right.

    `unknown` holds the words that mean nothing to the site: with them an answer is a guess.
    """

    question: Question
    found: tuple[Found, ...]
    searched: str
    unknown: tuple[str, ...] = ()

    @property
    def corrected(self) -> bool:
        """Say whether these are the answers to other words than were typed."""
        return self.searched != self.question.text

    @property
    def knows_no_word(self) -> bool:
        """Say whether the pages are a guess only."""
        return bool(self.unknown) and set(self.unknown) == set(self.question.words)


def search(question: Question) -> Answer:
    """Return the pages that answer; some sixteen small queries, whatever the site's size."""
    words, language, searched = question.words, question.language, question.text
    if not words:
        return Answer(question, (), searched)
    understood = _understood(words, language)
    if understood.strange and not question.exact:
        meant = corrections(understood.strange, language)
        if meant:
            searched = " ".join(meant.get(word, word) for word in words)
            words = phrase_words(searched, language)
            understood = _understood(words, language)
    ways = understood.ways
    if not question.exact:
        abroad = as_abroad(words, language)
        ways = (*ways, *(_understood(abroad, language).ways if abroad else ()))
        ways = (*ways, *guesses(words, understood.strange, language))
    bets = _best_bets({question.text, searched}, language)
    unknown = () if bets else understood.strange
    return Answer(question, _visible(question, bets, ways), searched, unknown)


def answers(
    ways: Sequence[Reading], language: str, audience: Audience | None = None, least: int = 0
) -> list[IndexedPage]:
    """Return at most MOST_FOUND pages of the index in order, without a look at who may see them.

    `least` leaves out stems that say less about a page.
    """
    pages = IndexedPage.objects.filter(language=language)
    order = ranked(ways, _strengths(ways, language, least), pages.count())
    wanted = _meant_for(audience)
    rows = pages.filter(wanted).in_bulk([one.page_id for one in order[: 2 * MOST_FOUND]])
    titles = {page_id: row.title_stems for page_id, row in rows.items()}
    left = [one for one in order if one.page_id in rows]
    return [rows[one.page_id] for one in favoured(left, ways, titles)[:MOST_FOUND]]


def synonyms_for(stems: Sequence[str], others: Iterable[str], language: str) -> Synonyms:
    """Return what editors say that these stems, or some in a row, also mean; so for `others`."""
    keys = {key for _begin, _end, key in phrase_keys(stems)} | set(others)
    rows = Synonym.objects.filter(language=language, key__in=keys).order_by("pk")
    meanings: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for key, means in rows.values_list("key", "means"):
        meanings[key].append(tuple(dict.fromkeys(phrase_stems(means, language))))
    return meanings


def known_among(words: Sequence[str], language: str) -> frozenset[str]:
    """Return the stems, of the words and their pieces, that a page, an editor or our list uses."""
    parts: set[str] = set()
    if language == "nl":
        parts = {piece for word in words for piece in pieces(word)}
    stems = {stem(word, language) for word in {*words, *joined_words(words), *parts}}
    pages = Posting.objects.filter(language=language, stem__in=stems).order_by()
    editors = Synonym.objects.filter(language=language, key__in=stems).order_by()
    common = common_stems() & stems if language == "nl" else frozenset()
    return common.union(
        pages.values_list("stem", flat=True).distinct(), editors.values_list("key", flat=True)
    )


def visible(found: Iterable[IndexedPage]) -> list[Found]:
    """Return these pages in the same order, without those that not every visitor may open now."""
    rows = list(found)
    pages = findable().filter(pk__in=[row.pk for row in rows]).select_related("locale").in_bulk()
    return [Found(pages[row.pk], row.title, row.summary) for row in rows if row.pk in pages]


@dataclass(frozen=True)
class _Understood:
    """The ways in which words can be read, and the words that mean nothing to the site."""

    ways: tuple[Reading, ...]
    strange: tuple[str, ...]


def _understood(words: Sequence[str], language: str) -> _Understood:
    known = known_among(words, language)
    stems = [stem(word, language) for word in words]
    joined = [stem(word, language) for word in joined_words(words)]
    parts = [part for word in words for part in parts_of(word, language, known)]
    synonyms = synonyms_for(stems, [*joined, *parts], language)
    strange = [
        word
        for word in strange_words(words, language, known, synonyms)
        if not is_country(word, language)
    ]
    ways = readings(words, language, known, synonyms)
    return _Understood(ways, tuple(strange[:MOST_STRANGE]))


def _best_bets(texts: Iterable[str], language: str) -> tuple[int, ...]:
    """Return the ids of the pages that editors put first for exactly these words."""
    keys = {phrase_key(text, language) for text in texts}
    bets = BestBet.objects.filter(language=language, key__in=keys).order_by("pk")
    return tuple(dict.fromkeys(bets.values_list("page_id", flat=True)))


def _visible(
    question: Question, chosen: Sequence[int], ways: Sequence[Reading]
) -> tuple[Found, ...]:
    rows = {row.pk: row for row in answers(ways, question.language, question.audience)}
    missing = [page_id for page_id in chosen if page_id not in rows]
    extra = IndexedPage.objects.in_bulk(missing) if missing else {}
    order = [page_id for page_id in chosen if page_id in rows or page_id in extra]
    order += [page_id for page_id in rows if page_id not in chosen]
    return tuple(visible((rows | extra)[page_id] for page_id in order))


def _strengths(ways: Sequence[Reading], language: str, least: int) -> Strengths:
    stems = {one for way in ways for one in way.stems}
    rows = Posting.objects.filter(language=language, stem__in=stems, weight__gte=least)
    return strengths(rows.values_list("indexed_id", "stem", "weight"))


def _meant_for(audience: Audience | None) -> Q:
    return Q(audience__in=[audience.value, EVERYONE]) if audience else Q()
