"""Is the desk of a contact point open now, and when is it different?"""

from typing import Any

from django import template

from content.facts.contact_point import ContactPoint
from content.facts.opening import Opening, open_now, opening_of

register = template.Library()


@register.simple_tag
def opening(point: Any) -> Opening | None:
    """Return what to show of the opening hours, None when there is nothing to show."""
    return opening_of(point) if isinstance(point, ContactPoint) else None


@register.simple_tag
def open_at_this_moment(point: Any) -> str:
    """Return whether the desk is open now, in words; empty without a contact point."""
    return open_now(point) if isinstance(point, ContactPoint) else ""
