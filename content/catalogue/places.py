"""How do machines read where and when residents reach the municipality?

In the words of schema.org: https://schema.org/GovernmentService, ServiceChannel, Place.
"""

from collections.abc import Iterator
from typing import Any

from wagtail.blocks import StructValue

from content.facts.models import ContactPoint
from content.facts.note import note
from content.governance.once_per_request import once_per_request
from content.pages.models import ProductPage

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def service_channels(page: ProductPage) -> Iterator[dict[str, Any]]:
    """Yield each way to arrange a product, in the order of the page."""
    for channel in page.channels:
        told = _told(channel.block_type, channel.value)
        if told:
            yield {"@type": "ServiceChannel", **told}


@once_per_request
def place(point: ContactPoint) -> dict[str, Any]:
    """Return a desk with its address and ordinary opening hours."""
    return {
        "@type": "Place",
        "name": point.name,
        "address": address(point),
        "openingHoursSpecification": [
            {
                "@type": "OpeningHoursSpecification",
                "dayOfWeek": day,
                "opens": opens.isoformat("minutes"),
                "closes": closes.isoformat("minutes"),
            }
            for day, spans in zip(DAYS, point.week, strict=True)
            for opens, closes in spans
        ],
    }


def address(point: ContactPoint) -> dict[str, Any]:
    """Return the visiting address."""
    return {
        "@type": "PostalAddress",
        "streetAddress": point.street,
        "postalCode": point.postcode,
        "addressLocality": point.city,
        "addressCountry": "NL",
    }


def contact(point: ContactPoint) -> dict[str, Any]:
    """Return the phone number and the hours people can call."""
    return {
        "@type": "ContactPoint",
        "telephone": point.phone,
        "contactType": "customer service",
        "description": note(point, "phone_hours").text,
    }


def _told(kind: str, value: StructValue) -> dict[str, Any]:
    if url := value.get("url"):
        return {"name": value.get("label"), "serviceUrl": url}
    point = value.get("contact_point")
    if point is None:
        return {}
    if kind == "desk":
        return {"name": point.name, "serviceLocation": place(point)}
    if kind == "post":
        return {"name": point.name, "servicePostalAddress": ", ".join(point.postal_lines)}
    return {"name": point.name, "servicePhone": contact(point)}
