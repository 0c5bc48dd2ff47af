"""How does a page say the value of a fact, in the language of the page?"""

from decimal import Decimal
from html import escape

from django.utils.formats import number_format
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext

from content.facts.phone_number import phone_link
from content.facts.units import Unit, unit_name
from content.facts.usual_form import FEE, NUMBERS, PHONE, number_in

NO_BREAK_SPACE = "\u00a0"
"""Keeps € with its amount and the parts of a phone number on one line."""


def said(kind: str, value: str, unit: str = "", *, is_example: bool = False) -> str:
    """Return the value the way people say it in the active language.

    An amount that is only an example always says so: nobody may take it for a real one.
    """
    if kind == FEE:
        return _fee(number_in(value), unit) + (f" {_example()}" if is_example else "")
    if kind in NUMBERS:
        return _counted(number_in(value), unit)
    return value.replace(" ", NO_BREAK_SPACE) if kind == PHONE else value


def said_in_html(kind: str, text: str) -> SafeString:
    """Return what was said, safe for a page; a phone number can be called with one tap."""
    if kind == PHONE:
        return format_html('<a href="{}">{}</a>', phone_link(text), text)
    return mark_safe(escape(text, quote=False))  # noqa: S308 - escaped here


def not_known() -> str:
    """Return what stands in the place of a fact without a value today: never a wrong one."""
    return gettext("(not known now, please ask us)")


def _example() -> str:
    return gettext("(example amount)")


def _fee(amount: Decimal, unit: str) -> str:
    cents = 0 if amount == int(amount) else 2
    number = number_format(amount, cents, use_l10n=True, force_grouping=True)
    told = gettext("€%(amount)s") % {"amount": number}
    if unit:
        return gettext("%(amount)s per %(unit)s") % {"amount": told, "unit": Unit(unit).label}
    return told


def _counted(number: Decimal, unit: str) -> str:
    count = number_format(number, use_l10n=True, force_grouping=True)
    return f"{count} {unit_name(unit, number)}" if unit else count
