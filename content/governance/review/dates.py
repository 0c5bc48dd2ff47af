"""On which day must a page be looked at again?"""

from calendar import monthrange
from datetime import date

FEWEST_MONTHS, USUAL_MONTHS, MOST_MONTHS = 3, 12, 24


def months_after(day: date, months: int) -> date:
    """Return the same day so many months later, or the last day of a shorter month."""
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))
