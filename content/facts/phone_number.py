"""When is it a phone number, and how does a phone call it?"""

from django.core.validators import RegexValidator
from django.utils.translation import gettext_lazy as _

phone_validator = RegexValidator(
    r"^\+?[0-9 ()-]{3,25}$", _("Write only digits and spaces, for example 14 012 or 012 345 67 89.")
)


def phone_link(number: str) -> str:
    """Return the number as a `tel:` address (RFC 3966), empty without a number."""
    digits = "".join(sign for sign in number if sign in "+0123456789")
    return f"tel:{digits}" if digits else ""
