"""What does a chart need so that everybody can read it?"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.utils.safestring import SafeString, mark_safe

from content.audits.charts.palette import patterns, text


@dataclass(frozen=True)
class Chart:
    """A picture as inline SVG, and the same figures as a table: headings and rows."""

    title: str
    svg: SafeString
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def framed(
    name: str, size: tuple[int, int], title: str, told: str, parts: Iterable[str]
) -> SafeString:
    """Return a whole SVG of this size (width, height), with its title and description.

    `name` is unique on the page. The parts are SVG already; what people wrote in them went
    through `palette.text`.
    """
    width, height = size
    inside = "".join(parts)
    return mark_safe(  # noqa: S308 - numbers of ours, and texts that were escaped
        f'<svg class="chart" viewBox="0 0 {width} {height}" role="img" '
        f'aria-labelledby="{name}-title {name}-told" xmlns="http://www.w3.org/2000/svg">'
        f'<title id="{name}-title">{text(title)}</title>'
        f'<desc id="{name}-told">{text(told)}</desc>{patterns(name)}{inside}</svg>'
    )


def told_in_words(rows: Iterable[Sequence[object]]) -> str:
    """Return the figures as one text: “B1: 12; B2: 3.”."""
    lines = (f"{first}: {', '.join(map(str, rest))}" for first, *rest in rows)
    return f"{'; '.join(lines)}."
