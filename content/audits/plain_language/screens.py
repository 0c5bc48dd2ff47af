"""Where does somebody see how easy the website reads, and which word to mend everywhere?"""

from django.contrib.auth.decorators import permission_required
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from content.audits.admin.editing import may_edit
from content.audits.admin.run_views import VIEW
from content.audits.findings.trend import comparable_runs
from content.audits.models import AuditRun
from content.audits.models.audit_run import RunQuerySet, RunState, Scope
from content.audits.plain_language.charts import level_chart, level_trend_chart
from content.audits.plain_language.hard_words import hard_words, pages_with
from content.audits.plain_language.levels import hardest_pages, level_counts, level_trend

MOST_WORDS, MOST_PAGES, MOST_RUNS, PAGES_ON_A_PAGE = 50, 25, 24, 50
OWN = (Scope.SITE.value, Scope.SECTION.value, Scope.PAGE_TYPE.value)


@permission_required(VIEW, raise_exception=True)
def reading_level(request: HttpRequest) -> HttpResponse:
    """Show the distribution, the trend, the hardest pages and the hard words of a run."""
    runs = _runs()
    run = _chosen(request, runs)
    context: dict[str, object] = {"run": run, "runs": runs[:MOST_RUNS]}
    if run:
        counts = level_counts(run)
        earlier = [each for each in comparable_runs(run) if each.pk <= run.pk][-MOST_RUNS:]
        points = level_trend(earlier or [run])
        context |= {
            "level_chart": level_chart(counts),
            "trend_chart": level_trend_chart(points) if len(points) > 1 else None,
            "hardest": hardest_pages(run, MOST_PAGES),
            "words": hard_words(run, MOST_WORDS),
            "may_edit": may_edit(request),
        }
    return render(request, "audits/reading_level.html", context)


@permission_required(VIEW, raise_exception=True)
def hard_word(request: HttpRequest, run_id: int) -> HttpResponse:
    """Show on which pages a word stands, each with a link to its editor."""
    run, word = _runs().filter(pk=run_id).first(), request.GET.get("word", "").strip()
    if run is None or not word:
        raise Http404
    pages = Paginator(pages_with(run, word), PAGES_ON_A_PAGE).get_page(request.GET.get("p"))
    context = {"run": run, "word": word, "page_obj": pages, "may_edit": may_edit(request)}
    return render(request, "audits/hard_word.html", context)


def _runs() -> RunQuerySet:
    return AuditRun.objects.filter(state=RunState.FINISHED, scope__in=OWN)


def _chosen(request: HttpRequest, runs: RunQuerySet) -> AuditRun | None:
    asked = request.GET.get("run", "")
    if not asked.isdecimal():
        return runs.first()
    run: AuditRun | None = runs.filter(pk=int(asked)).first()
    if run is None:
        raise Http404
    return run
