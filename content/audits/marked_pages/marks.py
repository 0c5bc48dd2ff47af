"""Which findings of a page get a number in its picture?"""

from dataclasses import dataclass

from content.audits.models import FindingPlace, RunPage

ANY_WIDTH = 0
MOST = 50


@dataclass(frozen=True)
class Mark:
    """A box in the picture: its number, where it is drawn, and what was found there."""

    number: int
    selector: str
    places: tuple[FindingPlace, ...]


def marks_of(page: RunPage, width: int) -> tuple[Mark, ...]:
    """Return the first fifty elements with findings at this width; one number for one element."""
    places = (
        page.places.filter(viewport__in=(ANY_WIDTH, width))
        .exclude(selector="")
        .select_related("audit_finding")
    )
    found: dict[str, list[FindingPlace]] = {}
    for place in places:
        found.setdefault(place.selector, []).append(place)
    chosen = list(found.items())[:MOST]
    return tuple(
        Mark(number, selector, tuple(there))
        for number, (selector, there) in enumerate(chosen, start=1)
    )
