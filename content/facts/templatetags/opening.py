"""Is the desk of a contact point open now, and when is it different?"""

from typing import Any

from django import template

from content.facts.contact_point import ContactPoint
from content.facts.opening import Opening, opening_of

register = template.Library()


@register.simple_tag
def opening(point: Any) -> Opening | None:
    """Return what to show of the opening hours, None when there is nothing to show."""
    return opening_of(point) if isinstance(point, ContactPoint) else None
