"""How does a page come into the search index, and out of it?"""

from collections.abc import Iterable

from django.db import transaction
from django.db.models import Exists, OuterRef
from wagtail.models import PageViewRestriction
from wagtail.query import PageQuerySet

from content.governance.models import GovernedPage
from content.pages.models import HomePage
from content.search.compounds import SHORTEST_PART, common_stems
from content.search.models import IndexedPage, Posting, VocabularyWord
from content.search.models.indexed_page import EVERYONE, MOST_LETTERS
from content.search.phrases import phrase_stems
from content.search.stems import stem
from content.search.weighing import PageText, page_text, weights
from content.search.words import small_words

HOME_DEPTH = 2
RESTRICTED_TO = frozenset({"inwoner", "ondernemer"})
"""Audiences that leave somebody out; a page for both has no audience here."""
BATCH = 500
STEP = 50


def index_later(page_ids: Iterable[int]) -> None:
    """Bring these pages up to date once what happens now is final.

    A fault in the index is logged and never undoes a publication.
    """
    ids = tuple(page_ids)
    transaction.on_commit(lambda: index_pages(ids), robust=True)  # a partial has no name to log


def index_pages(page_ids: Iterable[int]) -> int:
    """Bring these pages up to date and return how many can be found; the others go out."""
    ids = set(page_ids)
    found = findable().filter(pk__in=ids).specific()
    texts = {page.pk: (page, page_text(page)) for page in found if not isinstance(page, HomePage)}
    add_words(text for _page, text in texts.values())
    known = {language: known_stems(language) for language in _languages(texts)}
    with transaction.atomic():
        _wait_for_turn(ids)
        IndexedPage.objects.filter(pk__in=ids).delete()
        for page, text in texts.values():
            _store(page, text, known[text.language])
    return len(texts)


def rebuild() -> int:
    """Bring every page up to date, drop what is no longer used, and return how many are found.

    Works in small steps: people can search and editors can save while it runs. The first
    time, all words are gathered before any compound is taken apart.
    """
    ids = list(findable().values_list("pk", flat=True))
    if not VocabularyWord.objects.exists():
        for page in findable().specific().iterator(chunk_size=STEP):
            add_words([page_text(page)])
    IndexedPage.objects.exclude(page__in=findable()).delete()
    count = sum(index_pages(ids[at : at + STEP]) for at in range(0, len(ids), STEP))
    used = Posting.objects.filter(language=OuterRef("language"), stem=OuterRef("stem"))
    VocabularyWord.objects.filter(~Exists(used)).delete()
    return count


def findable() -> PageQuerySet:
    """Return the pages that every visitor may open."""
    return GovernedPage.objects.filter(depth__gte=HOME_DEPTH).live().public()


def restricted_below(restriction: PageViewRestriction) -> list[int]:
    """Return the ids of the pages that a restriction hides."""
    below = GovernedPage.objects.descendant_of(restriction.page, inclusive=True)
    return list(below.values_list("pk", flat=True))


def known_stems(language: str) -> frozenset[str]:
    """Return the stems that may be part of a compound: of words on the site, and common ones."""
    if language != "nl":
        return frozenset()
    words = VocabularyWord.objects.filter(language=language, length__gte=SHORTEST_PART)
    return common_stems() | frozenset(words.values_list("stem", flat=True))


def add_words(texts: Iterable[PageText]) -> None:
    """Add the words of these texts to the words of the site."""
    rows = {
        (text.language, word)
        for text in texts
        for word in text.words
        if not word.isdigit() and word not in small_words(text.language)
    }
    VocabularyWord.objects.bulk_create(
        (
            VocabularyWord(
                language=language,
                word=word,
                stem=stem(word, language)[:MOST_LETTERS],
                length=len(word),
            )
            for language, word in sorted(rows)
        ),
        batch_size=BATCH,
        ignore_conflicts=True,
    )


def _wait_for_turn(ids: set[int]) -> None:
    """Let nobody else index these pages until the transaction ends: two would store both."""
    pages = GovernedPage.objects.select_for_update(no_key=True).filter(pk__in=ids)
    list(pages.order_by("pk").values_list("pk"))


def _store(page: GovernedPage, text: PageText, known: frozenset[str]) -> None:
    audience = getattr(page, "audience", EVERYONE)
    indexed = IndexedPage.objects.create(
        page_id=page.pk,
        language=text.language,
        audience=audience if audience in RESTRICTED_TO else EVERYONE,
        title=text.title,
        summary=text.summary,
        title_stems=" ".join(phrase_stems(text.title, text.language)),
    )
    Posting.objects.bulk_create(
        (
            Posting(
                indexed=indexed, language=text.language, stem=found[:MOST_LETTERS], weight=weight
            )
            for found, weight in sorted(weights(text, known).items())
        ),
        batch_size=BATCH,
    )


def _languages(texts: dict[int, tuple[GovernedPage, PageText]]) -> set[str]:
    return {text.language for _page, text in texts.values()}
