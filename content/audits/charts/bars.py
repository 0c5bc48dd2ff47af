"""How does a distribution look: a bar for each part, with its number beside it?"""

from collections.abc import Sequence
from dataclasses import dataclass

from content.audits.charts.figure import Chart, framed, told_in_words
from content.audits.charts.palette import LOOKS, text

WIDTH, LABELS, NUMBERS = 640, 170, 90
ROW, BAR, TOP = 36, 24, 6


@dataclass(frozen=True)
class Part:
    """One bar: what it is called, and how many there are."""

    name: str
    number: int


def bar_chart(name: str, title: str, headings: tuple[str, str], parts: Sequence[Part]) -> Chart:
    """Return a chart of horizontal bars, each with a pattern of its own; all zero is fine."""
    total, most = sum(part.number for part in parts), max((p.number for p in parts), default=0)
    rows = tuple((part.name, str(part.number), _share(part.number, total)) for part in parts)
    drawn = [_bar(name, line, part, most, total) for line, part in enumerate(parts)]
    size = (WIDTH, TOP * 2 + ROW * len(parts))
    svg = framed(name, size, title, told_in_words(rows), drawn)
    return Chart(title, svg, (*headings, "%"), rows)


def _bar(chart: str, line: int, part: Part, most: int, total: int) -> str:
    length = round((WIDTH - LABELS - NUMBERS) * part.number / most, 1) if most else 0
    top = TOP + line * ROW
    middle = top + BAR * 0.72
    look = LOOKS[line % len(LOOKS)].name
    return (
        f'<text class="chart-text" x="{LABELS - 10}" y="{middle}" text-anchor="end">'
        f"{text(part.name)}</text>"
        f'<rect class="chart-edge" x="{LABELS}" y="{top}" width="{length}" height="{BAR}" '
        f'fill="url(#{chart}-{look})"/>'
        f'<text class="chart-text" x="{LABELS + length + 8}" y="{middle}">'
        f"{part.number} ({_share(part.number, total)})</text>"
    )


def _share(number: int, total: int) -> str:
    return f"{round(100 * number / total)}%" if total else "0%"
