"""What do search engines of the Dutch government read about a page?

The core of OWMS 4.0 (https://standaarden.overheid.nl/owms), as DCTERMS in the head of the page.
"""

from dataclasses import dataclass

from content.catalogue.municipality import Municipality
from content.governance.models import GovernedPage
from content.pages.models import ProductPage

PRODUCT, OTHER = "productbeschrijving", "webpagina"


@dataclass(frozen=True)
class Property:
    """One statement about a page; `scheme` names the list its value comes from."""

    name: str
    value: str
    scheme: str = ""


def owms_core(page: GovernedPage, owner: Municipality) -> tuple[Property, ...]:
    """Return the statements of the core, for a page that is live or about to be."""
    published = page.last_published_at
    kind = PRODUCT if isinstance(page, ProductPage) else OTHER
    return (
        Property("identifier", page.full_url or "", "XSD.anyURI"),
        Property("title", page.title),
        Property("language", page.language, "XSD.language"),
        Property("type", kind, "OVERHEID.Informatietype"),
        Property("modified", published.date().isoformat() if published else "", "XSD.date"),
        Property("creator", owner.name, "OVERHEID.Gemeente"),
        Property("spatial", owner.name, "OVERHEID.Gemeente"),
    )
