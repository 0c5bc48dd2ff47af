"""Which amounts does a product page state, for machines that compare or show them?"""

from collections.abc import Iterator
from typing import Any

from wagtail.rich_text import extract_references_from_rich_text

from content.facts.models import Fact
from content.facts.shelf import value_of
from content.facts.usual_form import FEE
from content.pages.models import ProductPage


def offers(page: ProductPage) -> Iterator[dict[str, Any]]:
    """Yield today's amounts in the costs of a product as schema.org offers, each once."""
    for key in dict.fromkeys(_facts_in(page.costs)):
        value = value_of(key)
        if value and value.fact.kind == FEE:
            yield {
                "@type": "Offer",
                "name": value.fact.name,
                "price": str(value.number),
                "priceCurrency": "EUR",
                "description": value.said,
                "validFrom": value.valid_from.isoformat(),
            }


def _facts_in(rich_text: str) -> Iterator[str]:
    for model, key, _model_path, _content_path in extract_references_from_rich_text(rich_text):
        if model is Fact:
            yield key
