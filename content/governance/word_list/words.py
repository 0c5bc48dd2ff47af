"""Which words are on the municipality's list, and which live pages use one?"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from django.apps import apps

from a11y_checks.outcome import FAILED
from a11y_checks.plain_language.house_word import RULE
from a11y_checks.word_list import Effect, HouseWord


@dataclass(frozen=True)
class Use:
    """A live page that uses the word, how often, and the first place as it is written."""

    page_id: int
    title: str
    count: int
    excerpt: str


def words_in_use() -> tuple[HouseWord, ...]:
    """Return the words that are in use, always in the same order; takes one query."""
    rows = (
        apps.get_model("governance", "WordListEntry")
        .objects.filter(active=True)
        .order_by("term")
        .values_list("term", "effect", "grammar", "replacement", "explanation")
    )
    return tuple(HouseWord(term, Effect(effect), *rest) for term, effect, *rest in rows)


def uses_on_live_pages(word: HouseWord) -> Iterator[Use]:
    """Yield the live pages that use the word, in the order of the tree.

    Matches text only, with the rule that will report the word; it judges nothing, and reads
    the database page by page. A known word is looked for in the same way.
    """
    sought = (replace(word, effect=Effect.FORBIDDEN),)
    pages = apps.get_model("governance", "GovernedPage").objects.live().filter(depth__gt=1)
    for page in pages.order_by("path").specific().iterator(chunk_size=100):
        document = replace(page.document(), house_words=sought)
        found = [finding for finding in RULE.findings(document) if finding.outcome is FAILED]
        if found:
            yield Use(page.pk, page.title, len(found), found[0].pointer.excerpt)
