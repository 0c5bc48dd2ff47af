"""What can other programs ask of the site? Only to read, and only the fields named here."""

from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import DatabaseError
from django.db.models import QuerySet
from django.utils.translation import override
from rest_framework.fields import Field
from rest_framework.response import Response
from wagtail.api import APIField
from wagtail.api.v2.router import WagtailAPIRouter
from wagtail.api.v2.utils import BadRequestError
from wagtail.api.v2.views import PagesAPIViewSet

from content.catalogue.fees import offers
from content.catalogue.places import service_channels
from content.pages.models import ProductPage
from content.pages.visibility import open_to_all

NO_SUCH_VALUE = (ValidationError, OverflowError, DatabaseError)
"""What comes of a number that no database holds, or a date that is none."""


class SectionsField(Field):
    """The text of a page as a visitor reads it today, in reading order."""

    def to_representation(self, page: ProductPage) -> list[dict[str, str]]:
        """Return the parts with the facts filled in."""
        with override(page.language):
            return [
                {"id": part.path, "heading": part.heading, "html": str(part.html).strip()}
                for part in page.shown_parts()
            ]


class ChannelsField(Field):
    """The ways to arrange a product, in the words of schema.org."""

    def to_representation(self, page: ProductPage) -> list[dict[str, Any]]:
        """Return every way."""
        return list(service_channels(page))


class FeesField(Field):
    """Today's amounts, in the words of schema.org."""

    def to_representation(self, page: ProductPage) -> list[dict[str, Any]]:
        """Return every amount of the costs."""
        with override(page.language):
            return list(offers(page))


class ProductsAPI(PagesAPIViewSet):
    """Products that everybody may see."""

    name = "products"
    model = ProductPage
    body_fields: ClassVar = [
        "id",
        "title",
        APIField("summary"),
        APIField("audience"),
        APIField("upn"),
        APIField("language"),
        APIField("last_published_at"),
        APIField("sections", serializer=SectionsField(source="*")),
        APIField("channels", serializer=ChannelsField(source="*")),
        APIField("fees", serializer=FeesField(source="*")),
    ]
    meta_fields: ClassVar = ["detail_url", "html_url"]
    listing_default_fields: ClassVar = ["id", "title", "summary", "upn", "detail_url", "html_url"]
    detail_only_fields: ClassVar = ["sections"]
    nested_default_fields: ClassVar = ["id", "title", "detail_url"]
    known_query_parameters = PagesAPIViewSet.known_query_parameters - {"type", "search"}
    authentication_classes: ClassVar[list[type]] = []

    def get_queryset(self) -> QuerySet[ProductPage]:
        """Return the live products that are not private."""
        return open_to_all(ProductPage.objects.all()).select_related("locale").order_by("pk")

    def handle_exception(self, exc: Exception) -> Response:
        """Return the answer to a request that went wrong; an odd value is no fault of ours."""
        if isinstance(exc, NO_SUCH_VALUE):
            exc = BadRequestError("a value in the address is not valid")
        return super().handle_exception(exc)


router = WagtailAPIRouter("api")
router.register_endpoint("products", ProductsAPI)
