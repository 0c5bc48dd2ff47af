"""What do search engines learn of a page? JSON-LD in the words of schema.org."""

from collections.abc import Sequence
from typing import Any

from content.catalogue.fees import offers
from content.catalogue.places import address, contact, place, service_channels
from content.facts.models import Organisation
from content.governance.models import GovernedPage
from content.pages.audience import Audience
from content.pages.models import ProductPage

AUDIENCES = {
    Audience.RESIDENT: ["citizen"],
    Audience.ENTREPRENEUR: ["business"],
    Audience.BOTH: ["citizen", "business"],
}


def graph(
    page: GovernedPage,
    organisation: Organisation,
    home: GovernedPage,
    trail: Sequence[GovernedPage],
) -> dict[str, Any]:
    """Return everything told about one page; `trail` holds the pages above it, home first."""
    provider = f"{home.full_url}#organisation"
    about = [_organisation(organisation, provider, home)]
    if trail:
        about.append(_breadcrumb((*trail, page)))
    if isinstance(page, ProductPage):
        about.append(_service(page, provider, organisation.name))
    return {"@context": "https://schema.org", "@graph": about}


def _organisation(organisation: Organisation, name: str, home: GovernedPage) -> dict[str, Any]:
    told = {
        "@type": "GovernmentOrganization",
        "@id": name,
        "name": organisation.name,
        "url": home.full_url,
    }
    point = organisation.contact_point
    if point:
        told |= {"address": address(point), "contactPoint": contact(point)}
        if point.has_desk:
            told["location"] = place(point)
    return told


def _breadcrumb(steps: Sequence[GovernedPage]) -> dict[str, Any]:
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": number, "name": step.title, "item": step.full_url}
            for number, step in enumerate(steps, start=1)
        ],
    }


def _service(page: ProductPage, provider: str, municipality: str) -> dict[str, Any]:
    told = {
        "@type": "GovernmentService",
        "@id": f"{page.full_url}#service",
        "name": page.title,
        "description": page.summary,
        "url": page.full_url,
        "provider": {"@id": provider},
        "areaServed": {"@type": "AdministrativeArea", "name": municipality},
        "audience": [
            {"@type": "Audience", "audienceType": kind} for kind in AUDIENCES[page.audience]
        ],
        "availableLanguage": page.language,
        "availableChannel": list(service_channels(page)),
    }
    if page.upn:
        told["serviceType"] = page.upn
    if amounts := list(offers(page)):
        told["offers"] = amounts
    return told
