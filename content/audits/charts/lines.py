"""How does a trend look: a line for each series, over the runs?"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count, groupby

from django.utils.translation import gettext as _

from content.audits.charts.figure import Chart, framed, told_in_words
from content.audits.charts.palette import LOOKS, text

WIDTH, HEIGHT = 640, 300
LEFT, RIGHT, TOP, BOTTOM = 56, 24, 40, 44
STEPS = 4
MOST_LABELS = 6
MOST_SERIES = len(LOOKS)


@dataclass(frozen=True)
class Series:
    """One line: its name and its number at every moment, None where nobody looked."""

    name: str
    numbers: tuple[int | None, ...]


def line_chart(
    name: str, title: str, moments: Sequence[str], series: Sequence[Series], heading: str
) -> Chart:
    """Return a chart with a line for each of the first six series; each has a dash of its own.

    Where nobody looked the line has a gap. `heading` names the moments. Raises ValueError when a
    series misses a moment.
    """
    shown = series[:MOST_SERIES]
    if any(len(each.numbers) != len(moments) for each in shown):
        raise ValueError("every series needs a number at every moment")
    known = (number for each in shown for number in each.numbers if number is not None)
    top = _round_up(max(known, default=0))
    parts = [*_grid(top), *_moments(moments), *_lines(shown, top), *_legend(shown)]
    rows = tuple(
        (moment, *(_told(each.numbers[place]) for each in shown))
        for place, moment in enumerate(moments)
    )
    svg = framed(name, (WIDTH, HEIGHT), title, told_in_words(rows), parts)
    return Chart(title, svg, (heading, *(each.name for each in shown)), rows)


def _told(number: int | None) -> str:
    return _("not looked at") if number is None else str(number)


def _round_up(number: int) -> int:
    """Return the top of the axis, which divides well by four: 4, 8, 20, 40, 80, 200..."""
    tops = (STEPS * base * 10**power for power in count() for base in (1, 2, 5))
    return next(top for top in tops if top >= number)


def _x(place: int, number: int) -> float:
    room = WIDTH - LEFT - RIGHT
    return LEFT + (room / 2 if number < 2 else round(room * place / (number - 1), 1))


def _y(value: float, top: int) -> float:
    return round(HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * value / top, 1)


def _grid(top: int) -> Iterator[str]:
    for step in range(STEPS + 1):
        value = top * step // STEPS
        y = _y(value, top)
        yield f'<path class="chart-grid" d="M{LEFT} {y}H{WIDTH - RIGHT}"/>'
        yield (
            f'<text class="chart-text" x="{LEFT - 8}" y="{y + 4}" text-anchor="end">{value}</text>'
        )


def _moments(moments: Sequence[str]) -> Iterator[str]:
    every = max(1, -(-len(moments) // MOST_LABELS))
    for place, moment in enumerate(moments):
        if place % every == 0:
            x = _x(place, len(moments))
            anchor = "end" if x > WIDTH - 2 * RIGHT else "middle"
            yield (
                f'<text class="chart-text" x="{x}" y="{HEIGHT - BOTTOM + 22}" '
                f'text-anchor="{anchor}">{text(moment)}</text>'
            )


def _lines(series: Sequence[Series], top: int) -> Iterator[str]:
    for look, each in zip(LOOKS, series, strict=False):
        dash = f' stroke-dasharray="{look.dash}"' if look.dash else ""
        for places in _pieces(each.numbers, top):
            path = " ".join(f"{x},{y}" for x, y in places)
            yield f'<polyline class="chart-line chart-line-{look.name}" points="{path}"{dash}/>'
            yield from (
                f'<circle class="chart-dot-{look.name}" cx="{x}" cy="{y}" r="4"/>'
                for x, y in places
            )


def _pieces(numbers: Sequence[int | None], top: int) -> Iterator[list[tuple[float, float]]]:
    """Yield the places of each piece of a line, from gap to gap."""
    for is_known, piece in groupby(enumerate(numbers), key=lambda each: each[1] is not None):
        if is_known:
            yield [
                (_x(place, len(numbers)), _y(value, top))
                for place, value in piece
                if value is not None
            ]


def _legend(series: Sequence[Series]) -> Iterator[str]:
    room = (WIDTH - LEFT) / max(1, len(series))
    for place, (look, each) in enumerate(zip(LOOKS, series, strict=False)):
        x = round(LEFT + place * room, 1)
        dash = f' stroke-dasharray="{look.dash}"' if look.dash else ""
        yield f'<path class="chart-line chart-line-{look.name}" d="M{x} 16h28"{dash}/>'
        yield f'<text class="chart-text" x="{x + 34}" y="20">{text(each.name)}</text>'
