"""Is the desk of a contact point open now, and when is it different?"""

from typing import Any

from django import template

from content.facts.contact_point import ContactPoint
from content.facts.opening import Opening, open_now, opening_of, other_hours_by_phone
from content.facts.special_days import SpecialDays

register = template.Library()


@register.simple_tag
def opening(point: Any) -> Opening | None:
    """Return what to show of the opening hours, None when there is nothing to show."""
    return opening_of(point) if isinstance(point, ContactPoint) else None


@register.simple_tag
def open_at_this_moment(point: Any) -> str:
    """Return whether the desk is open now, in words; empty without a contact point."""
    return open_now(point) if isinstance(point, ContactPoint) else ""


@register.simple_tag
def other_phone_hours(point: Any) -> tuple[SpecialDays, ...]:
    """Return the days that are different for whoever calls, nothing without a contact point."""
    return other_hours_by_phone(point) if isinstance(point, ContactPoint) else ()
