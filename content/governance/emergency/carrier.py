"""Which page carries an emergency message to all others?"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from content.governance.models import GovernedPage


@dataclass(frozen=True)
class Notice:
    """What visitors read on every page, until a day; an empty heading is no message."""

    heading: str
    text: str
    until: date | None


@dataclass(frozen=True)
class Carrier:
    """The page type that shows a notice everywhere.

    `page` returns the live page that carries it now, or None. `put` writes a notice on the
    page object it gets; `read` returns the notice that is on it. Neither stores anything.
    """

    page: Callable[[], GovernedPage | None]
    put: Callable[[GovernedPage, Notice], None]
    read: Callable[[GovernedPage], Notice]


_carriers: list[Carrier] = []


def register_carrier(carrier: Carrier) -> None:
    """Make this the carrier; called once, from the app with the page types."""
    _carriers[:] = [carrier]


def carrier_in_use() -> Carrier | None:
    """Return the carrier, or None on a site whose page types have none."""
    return _carriers[0] if _carriers else None
