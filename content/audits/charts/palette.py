"""How do the parts of a chart differ, also for whoever sees no colours?"""

from dataclasses import dataclass
from html import escape


@dataclass(frozen=True)
class Look:
    """A colour by name of a custom property, and the pattern or dash that goes with it."""

    name: str
    lines: str
    dash: str


LOOKS = (
    Look("a", "", ""),
    Look("b", '<path d="M0 8L8 0M-2 2L2 -2M6 10L10 6"/>', "8 4"),
    Look("c", '<path d="M0 4H8"/>', "2 4"),
    Look("d", '<path d="M4 0V8"/>', "12 4 2 4"),
    Look("e", '<circle cx="4" cy="4" r="1.75"/>', "4 2"),
    Look("f", '<path d="M0 0L8 8M8 0L0 8"/>', "1 3"),
)


def patterns(chart: str) -> str:
    """Return the definitions of the patterns for one chart; its name keeps their ids apart."""
    made = "".join(
        f'<pattern id="{chart}-{look.name}" width="8" height="8" patternUnits="userSpaceOnUse">'
        f'<rect class="chart-fill-{look.name}" width="8" height="8"/>'
        f'<g class="chart-lines">{look.lines}</g></pattern>'
        for look in LOOKS
    )
    return f"<defs>{made}</defs>"


def text(value: object) -> str:
    """Return the value as text that may stand in SVG."""
    return escape(str(value))
