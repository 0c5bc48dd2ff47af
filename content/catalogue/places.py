"""How do machines read where and when residents reach the municipality?

In the words of schema.org: https://schema.org/GovernmentService, ServiceChannel, Place.
"""

from collections.abc import Iterator
from datetime import time
from typing import Any

from wagtail.blocks import StructValue

from content.facts.models import ContactPoint
from content.facts.note import note
from content.facts.opening_hours import Span
from content.facts.shelf import coming_special_days
from content.governance.once_per_request import once_per_request
from content.pages.models import ProductPage

CLOSED: Span = (time.min, time.min)
"""How search engines read a day that is closed:
https://developers.google.com/search/docs/appearance/structured-data/local-business."""
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def service_channels(page: ProductPage) -> Iterator[dict[str, Any]]:
    """Yield each way to arrange a product, in the order of the page."""
    for channel in page.channels:
        told = _told(channel.block_type, channel.value)
        if told:
            yield {"@type": "ServiceChannel", **told}


@once_per_request
def place(point: ContactPoint) -> dict[str, Any]:
    """Return a desk with its address, its ordinary hours and the days to come that differ."""
    told = {
        "@type": "Place",
        "name": point.name,
        "address": address(point),
        "openingHoursSpecification": [
            _hours(span, dayOfWeek=day)
            for day, spans in zip(DAYS, point.week, strict=True)
            for span in spans
        ],
    }
    if special := coming_special_days().get(point.pk):
        told["specialOpeningHoursSpecification"] = [
            _hours(span, validFrom=f"{days.first_day}", validThrough=f"{days.last_day}")
            for days in special
            for span in days.spans or (CLOSED,)
        ]
    return told


def _hours(span: Span, **when: str) -> dict[str, Any]:
    opens, closes = span
    return {
        "@type": "OpeningHoursSpecification",
        **when,
        "opens": opens.isoformat("minutes"),
        "closes": closes.isoformat("minutes"),
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
