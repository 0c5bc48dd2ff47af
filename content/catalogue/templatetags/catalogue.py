"""What stands in the head of a page for machines?"""

import json
from collections.abc import Sequence
from typing import Any

from django import template
from django.utils.safestring import SafeString, mark_safe

from content.catalogue.municipality import municipality
from content.catalogue.owms import Property, owms_core
from content.catalogue.structured_data import graph
from content.facts.models import Organisation
from content.governance.models import GovernedPage

register = template.Library()

UNSAFE_IN_A_SCRIPT = {ord("<"): "\\u003C", ord(">"): "\\u003E", ord("&"): "\\u0026"}


@register.simple_tag
def owms(page: GovernedPage) -> tuple[Property, ...]:
    """Return what government search engines read about the page."""
    return owms_core(page, municipality())


@register.simple_tag
def json_ld(
    page: GovernedPage, organisation: Organisation, home: Any, trail: Sequence[GovernedPage]
) -> SafeString:
    """Return the JSON-LD of the page, safe inside a script element; empty without a home."""
    if home is None:
        return mark_safe("")
    text = json.dumps(graph(page, organisation, home, trail), ensure_ascii=False)
    return mark_safe(text.translate(UNSAFE_IN_A_SCRIPT))  # noqa: S308 - cannot end the element
