"""How do the findings of a run, and of the runs before it, look in pictures?"""

from collections.abc import Iterable, Mapping

from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from content.audits.charts.bars import Part, bar_chart
from content.audits.charts.figure import Chart
from content.audits.charts.lines import MOST_SERIES, Series, line_chart
from content.audits.findings.trend import TrendPoint
from content.audits.models import RequirementCount

WCAG = "wcag:"
MOST_BARS = 12
MOST_RUNS = 24
Trends = Mapping[str, tuple[TrendPoint, ...]]


def criterion_chart(counts: Iterable[RequirementCount]) -> Chart | None:
    """Return the criteria with the most findings; None when nothing failed."""
    about = [each for each in counts if each.requirement.startswith(WCAG) and each.findings]
    most = sorted(about, key=lambda each: (-each.findings, each.requirement))[:MOST_BARS]
    parts = [Part(each.requirement.removeprefix(WCAG), each.findings) for each in most]
    headings = (_("Criterion"), _("Findings"))
    title = _("Findings by success criterion")
    return bar_chart("criteria", title, headings, parts) if parts else None


def trend_chart(trends: Trends) -> Chart | None:
    """Return the findings by criterion over comparable runs; None for fewer than two runs.

    The total comes first, then the criteria that have most findings now. A fault against two
    criteria counts for both. An audit that did not ask for a criterion leaves a gap in its line.
    """
    about = {name: points[-MOST_RUNS:] for name, points in trends.items() if name.startswith(WCAG)}
    runs = max((len(points) for points in about.values()), default=0)
    if runs < 2:
        return None
    some = next(iter(about.values()))
    moments = [date_format(localtime(point.on), "SHORT_DATE_FORMAT") for point in some]
    ranked = sorted(about, key=lambda name: (-about[name][-1].findings, name))
    total = tuple(
        sum(points[place].findings for points in about.values()) for place in range(len(some))
    )
    series = [Series(_("Together"), total)]
    for name in ranked[: MOST_SERIES - 1]:
        numbers = tuple(point.findings if point.asked else None for point in about[name])
        series.append(Series(name.removeprefix(WCAG), numbers))
    title = _("Findings by success criterion, from audit to audit")
    return line_chart("trend", title, moments, series, _("Audit"))
