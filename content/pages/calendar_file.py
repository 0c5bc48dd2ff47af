"""How do the steps of a life event get into somebody's own calendar? (RFC 5545)"""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta

from django.utils.translation import gettext as _

from content.pages.planning import PlannedStep

CONTENT_TYPE = "text/calendar; charset=utf-8"
MOST_OCTETS = 75
"""Longer lines are folded: RFC 5545, 3.1 Content Lines."""
ESCAPED = str.maketrans({"\\": "\\\\", ";": r"\;", ",": r"\,", "\n": r"\n", "\r": ""})
"""RFC 5545, 3.3.11 Text."""
WARNING = "-P2D"
"""Two days before a last day the calendar warns: RFC 5545, 3.8.6.3 Trigger."""


def calendar_file(name: str, steps: Iterable[PlannedStep], made_at: datetime, site: str) -> bytes:
    """Return an iCalendar file with a whole day for each step that falls on a date.

    `site` is the scheme and host of the site, for links and for names nobody else uses.
    """
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:-//{_text(site)}//NL", "CALSCALE:GREGORIAN"]
    lines += [f"X-WR-CALNAME:{_text(name)}"]
    for step in steps:
        lines += _event(step, made_at, site)
    lines += ["END:VCALENDAR"]
    return "".join(f"{_folded(line)}\r\n" for line in lines).encode()


def _event(step: PlannedStep, made_at: datetime, site: str) -> Iterator[str]:
    day = step.day
    if day is None:
        return
    summary = _("%(step)s (today at the latest)") if step.last else _("%(step)s (from today)")
    yield "BEGIN:VEVENT"
    yield f"UID:{step.path}-{day:%Y%m%d}@{site.partition('://')[2]}"
    yield f"DTSTAMP:{made_at.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    yield f"DTSTART;VALUE=DATE:{day:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{day + timedelta(days=1):%Y%m%d}"
    yield f"SUMMARY:{_text(summary % {'step': step.name})}"
    yield f"DESCRIPTION:{_text(step.moment)}"
    yield "TRANSP:TRANSPARENT"
    if step.address:
        yield f"URL:{site + step.address if step.address.startswith('/') else step.address}"
    if step.last:
        yield from _warning(step)
    yield "END:VEVENT"


def _warning(step: PlannedStep) -> Iterator[str]:
    yield "BEGIN:VALARM"
    yield "ACTION:DISPLAY"
    yield f"DESCRIPTION:{_text(step.name)}"
    yield f"TRIGGER:{WARNING}"
    yield "END:VALARM"


def _text(value: str) -> str:
    return value.translate(ESCAPED)


def _folded(line: str) -> str:
    """Return the line in pieces of at most 75 octets, never cut inside a letter."""
    pieces: list[str] = []
    piece = ""
    for sign in line:
        if len((piece + sign).encode()) > MOST_OCTETS - bool(pieces):
            pieces.append(piece)
            piece = ""
        piece += sign
    return "\r\n ".join([*pieces, piece])
