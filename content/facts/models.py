"""Which facts does the database keep?"""

from content.facts.contact_point import ContactPoint
from content.facts.fact import Fact
from content.facts.fact_value import FactValue
from content.facts.organisation import Organisation
from content.facts.special_days import SpecialDays

__all__ = ["ContactPoint", "Fact", "FactValue", "Organisation", "SpecialDays"]
