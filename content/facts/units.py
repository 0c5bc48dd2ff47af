"""In which units do facts come, and what are they called?"""

from decimal import Decimal

from django.db import models
from django.utils.translation import gettext, gettext_noop
from django.utils.translation import gettext_lazy as _


class Unit(models.TextChoices):
    """What a number counts. An amount of money is per unit."""

    NONE = "", _("No unit")
    HOUR = "hour", _("hour")
    DAY = "day", _("day")
    WORKING_DAY = "working_day", _("working day")
    WEEK = "week", _("week")
    MONTH = "month", _("month")
    YEAR = "year", _("year")
    PERSON = "person", _("person")
    PERCENT = "percent", _("percent")
    KILOGRAM = "kilogram", _("kilogram")
    CENTIMETRE = "centimetre", _("centimetre")
    METRE = "metre", _("metre")
    SQUARE_METRE = "square_metre", _("square metre")
    CUBIC_METRE = "cubic_metre", _("cubic metre")


MANY = {
    Unit.HOUR: gettext_noop("hours"),
    Unit.DAY: gettext_noop("days"),
    Unit.WORKING_DAY: gettext_noop("working days"),
    Unit.WEEK: gettext_noop("weeks"),
    Unit.MONTH: gettext_noop("months"),
    Unit.YEAR: gettext_noop("years"),
    Unit.PERSON: gettext_noop("people"),
    Unit.PERCENT: gettext_noop("percent"),
    Unit.KILOGRAM: gettext_noop("kilograms"),
    Unit.CENTIMETRE: gettext_noop("centimetres"),
    Unit.METRE: gettext_noop("metres"),
    Unit.SQUARE_METRE: gettext_noop("square metres"),
    Unit.CUBIC_METRE: gettext_noop("cubic metres"),
}
TIMES = {Unit.HOUR, Unit.DAY, Unit.WORKING_DAY, Unit.WEEK, Unit.MONTH, Unit.YEAR}


def unit_name(unit: str, number: Decimal) -> str:
    """Return what this number of the unit is called in the active language."""
    known = Unit(unit)
    return str(known.label) if number == 1 or known not in MANY else gettext(MANY[known])
