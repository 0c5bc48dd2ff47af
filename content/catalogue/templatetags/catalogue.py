"""What stands in the head of a page for machines?"""

import json
from collections.abc import Sequence
from typing import Any

from django import template
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from content.catalogue.municipality import municipality
from content.catalogue.owms import Property, owms_core
from content.catalogue.structured_data import graph
from content.facts.models import Organisation
from content.governance.models import GovernedPage

register = template.Library()

UNSAFE_IN_A_SCRIPT = {"<": "\\u003C", ">": "\\u003E", "&": "\\u0026"}


@register.simple_tag
def owms(page: GovernedPage) -> SafeString:
    """Return what government search engines read about the page, a line for each statement."""
    statements = owms_core(page, municipality())
    return mark_safe("".join(_meta(told) for told in statements if told.value))  # noqa: S308 - escaped


@register.simple_tag
def json_ld(
    page: GovernedPage, organisation: Organisation, home: Any, trail: Sequence[GovernedPage]
) -> SafeString:
    """Return the JSON-LD of the page, safe inside a script element; empty without a home."""
    if home is None:
        return mark_safe("")
    text = json.dumps(graph(page, organisation, home, trail), ensure_ascii=False)
    for sign, written in UNSAFE_IN_A_SCRIPT.items():
        text = text.replace(sign, written)
    return mark_safe(text)  # noqa: S308 - cannot end the element


def _meta(told: Property) -> str:
    scheme = f' scheme="{told.scheme}"' if told.scheme else ""
    return f'<meta name="DCTERMS.{told.name}"{scheme} content="{escape(told.value)}">\n  '
