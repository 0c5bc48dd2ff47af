"""How hard is the text on the pages of a run, and how does that go from run to run?"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, FloatField, IntegerField, QuerySet
from django.db.models.fields.json import KeyTextTransform
from django.db.models.functions import Cast

from content.audits.models import AuditRun, RunPage
from content.audits.models.run_page import PageState

LEVELS = ("A1", "A2", "B1", "B2", "C1", "C2")
UNKNOWN = ""
EASY = frozenset({"A1", "A2", "B1"})


@dataclass(frozen=True)
class LevelPoint:
    """How many pages of one run read at B1 or easier, and how many are harder."""

    run: int
    on: datetime
    easy: int
    hard: int


@dataclass(frozen=True)
class HardPage:
    """A page and its level; `chance` (0 to 1) is that of “B1 or easier”.

    `page_id` is None for an address or a page that is gone.
    """

    url: str
    title: str
    page_id: int | None
    cefr: str
    chance: float
    words: int


def level_counts(run: AuditRun) -> dict[str, int]:
    """Return the number of tested pages by level, A1 to C2; `""` for pages without an estimate."""
    rows = _with_level([run.pk]).values("cefr").annotate(number=Count("pk")).order_by()
    counted = {row["cefr"] or UNKNOWN: row["number"] for row in rows}
    return {level: counted.get(level, 0) for level in (*LEVELS, UNKNOWN)}


def hardest_pages(run: AuditRun, most: int) -> tuple[HardPage, ...]:
    """Return the pages with the smallest chance of being B1 or easier, the hardest first."""
    rows = (
        _with_level([run.pk])
        .annotate(
            chance=Cast(KeyTextTransform("probability", "level"), FloatField()),
            length=Cast(KeyTextTransform("words", "level"), IntegerField()),
        )
        .filter(chance__isnull=False)
        .order_by("chance", "pk")
    )
    fields = ("url", "title", "page_id", "cefr", "chance", "length")
    return tuple(HardPage(*row) for row in rows.values_list(*fields)[:most])


def level_trend(runs: Iterable[AuditRun]) -> tuple[LevelPoint, ...]:
    """Return one point for each run, in their order; one query for all of them."""
    asked = list(runs)
    rows = (
        _with_level([run.pk for run in asked])
        .exclude(cefr=None)
        .values_list("run_id", "cefr")
        .annotate(number=Count("pk"))
        .order_by()
    )
    counted: Counter[tuple[int, bool]] = Counter()
    for run_id, cefr, number in rows:
        counted[run_id, cefr in EASY] += number
    return tuple(
        LevelPoint(
            run.pk,
            run.finished_at or run.created_at,
            counted[run.pk, True],
            counted[run.pk, False],
        )
        for run in asked
    )


def _with_level(run_ids: list[int]) -> QuerySet[RunPage]:
    done = RunPage.objects.filter(run__in=run_ids, state=PageState.DONE)
    return done.annotate(cefr=KeyTextTransform("cefr", "level"))
