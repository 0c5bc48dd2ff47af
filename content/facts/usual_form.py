"""Is a fact written in its usual form, and which number does it hold?"""

import re
from decimal import Decimal

from django.core.exceptions import ValidationError
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from content.facts.phone_number import phone_validator

FEE, TERM, QUANTITY, PHONE, TEXT = "fee", "term", "quantity", "phone", "text"
KINDS = (
    (FEE, _("Amount in euros")),
    (TERM, _("Length of time")),
    (QUANTITY, _("Number")),
    (PHONE, _("Phone number")),
    (TEXT, _("Words")),
)
"""What a fact can hold; it decides how its value is written and said."""
NUMBERS = {FEE, TERM, QUANTITY}
FORMS: dict[str, tuple[re.Pattern[str], Promise]] = {
    FEE: (
        re.compile(r"(\d{1,3}(\.\d{3})+|\d{1,9})(,\d{2})?"),
        _("Write only the amount, for example 80 or 1.250 or 87,20."),
    ),
    TERM: (re.compile(r"\d{1,4}(,\d)?"), _("Write only the number, for example 5 or 1,5.")),
    QUANTITY: (
        re.compile(r"(\d{1,3}(\.\d{3})+|\d{1,9})(,\d{1,3})?"),
        _("Write only the number, for example 12 or 2,5."),
    ),
}


def require_usual_form(kind: str, value: str) -> None:
    """Raise ValidationError for a value that is not written the way its kind is."""
    if kind == PHONE:
        phone_validator(value)
    elif kind in FORMS and not FORMS[kind][0].fullmatch(value):
        raise ValidationError(FORMS[kind][1])


def number_in(value: str) -> Decimal:
    """Return the number in a value of `NUMBERS`, as Dutch people write it: 1.250,50.

    Raises decimal.InvalidOperation for anything that `require_usual_form` refuses.
    """
    return Decimal(value.replace(".", "").replace(",", "."))
