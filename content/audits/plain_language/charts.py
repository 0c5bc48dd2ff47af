"""How does the reading level of a website look in pictures?"""

from collections.abc import Mapping, Sequence

from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from content.audits.charts.bars import Part, bar_chart
from content.audits.charts.figure import Chart
from content.audits.charts.lines import Series, line_chart
from content.audits.plain_language.levels import LevelPoint


def level_chart(counts: Mapping[str, int]) -> Chart:
    """Return how many pages have each level."""
    parts = [Part(level or _("too little text"), number) for level, number in counts.items()]
    return bar_chart("levels", _("Pages by reading level"), (_("Level"), _("Pages")), parts)


def level_trend_chart(points: Sequence[LevelPoint]) -> Chart:
    """Return how many pages were B1 or easier, and harder, in every run."""
    return line_chart(
        "level-trend",
        _("Reading level, from audit to audit"),
        [date_format(localtime(point.on), "SHORT_DATE_FORMAT") for point in points],
        [
            Series(_("B1 or easier"), tuple(point.easy for point in points)),
            Series(_("Harder than B1"), tuple(point.hard for point in points)),
        ],
        _("Audit"),
    )
