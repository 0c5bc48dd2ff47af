"""Facts with values, for tests."""

from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.utils import timezone

from content.facts.models import Fact, FactValue

SINCE = date(2026, 1, 1)
HERE = ZoneInfo("Europe/Amsterdam")


def fact(key: str = "paspoort", *values: dict[str, Any], **own: Any) -> Fact:
    """Return a stored fact; without values it costs 80 euros since the start of 2026."""
    made = Fact(key=key, **{"label": f"Naam van {key}", "kind": "fee"} | own)
    told = values or ({"value": "80"},)
    made.values = [FactValue(**{"valid_from": SINCE} | fields) for fields in told]
    made.save()
    return made


def reference(key: str = "paspoort") -> str:
    """Return how rich text refers to a fact."""
    return f'<embed embedtype="fact" id="{key}"/>'


def set_today(monkeypatch: Any, day: date, hour: int = 12) -> None:
    """Make it noon, or another hour, of this day."""
    moment = datetime(day.year, day.month, day.day, hour, tzinfo=HERE)
    monkeypatch.setattr(timezone, "now", lambda: moment)
