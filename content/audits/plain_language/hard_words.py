"""Which hard words stand on the most pages, and what can one write instead?"""

from dataclasses import dataclass
from functools import cache

from django.db.models import Count, Max, QuerySet
from django.db.models.fields.json import KeyTextTransform
from django.db.models.functions import Lower

from a11y_checks import plain_language
from a11y_checks.rule import load_rules
from content.audits.models import AuditRun, FindingPlace, RunPage

PLAIN_WORDS = "b1:plain-words"


@dataclass(frozen=True)
class HardWord:
    """A word as it is written (in small letters), and how often a run saw it.

    `alternatives` is what one can write instead, divided by commas; empty when we know nothing.
    """

    word: str
    alternatives: str
    places: int
    pages: int


def hard_words(run: AuditRun, most: int) -> tuple[HardWord, ...]:
    """Return the words on the most pages first; one query that counts in the database."""
    rows = (
        _places(run)
        .values("word")
        .annotate(
            other=Max(KeyTextTransform("alternatives", "params")),
            instead=Max("suggestion"),
            places=Count("pk"),
            pages=Count("run_page", distinct=True),
        )
        .order_by("-pages", "-places", "word")
    )
    return tuple(
        HardWord(row["word"], _together(row["instead"], row["other"]), row["places"], row["pages"])
        for row in rows[:most]
    )


def pages_with(run: AuditRun, word: str) -> QuerySet[RunPage]:
    """Return the pages of the run on which the word stands, by title."""
    places = _places(run).filter(word=word.lower())
    return RunPage.objects.filter(pk__in=places.values("run_page")).order_by("title", "pk")


@cache
def word_rules() -> tuple[str, ...]:
    """Return the rules that are about one word or phrase."""
    return tuple(r.id for r in load_rules(plain_language) if PLAIN_WORDS in r.requirements)


def _places(run: AuditRun) -> QuerySet[FindingPlace]:
    told = FindingPlace.objects.filter(run_page__run=run, audit_finding__rule__in=word_rules())
    return told.annotate(word=Lower(KeyTextTransform("word", "params"))).exclude(word=None)


def _together(first: str, others: str | None) -> str:
    """Return the best alternative, then the others, each once."""
    names = [first.strip(), *(each.strip() for each in (others or "").split(","))]
    return ", ".join(dict.fromkeys(name for name in names if name))
