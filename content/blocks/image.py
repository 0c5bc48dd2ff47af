"""A picture, with words for who cannot see it."""

from django.utils.translation import gettext_lazy as _
from wagtail.images.blocks import ImageBlock as WagtailImageBlock


class ImageBlock(WagtailImageBlock):
    """Wagtail's own picture block, which asks for a description or says it is decoration."""

    class Meta:
        label = _("Picture")
        icon = "image"
        template = "blocks/image.html"
