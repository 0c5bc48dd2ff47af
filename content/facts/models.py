"""Which facts does the database keep?"""

from content.facts.contact_point import ContactPoint
from content.facts.organisation import Organisation

__all__ = ["ContactPoint", "Organisation"]
