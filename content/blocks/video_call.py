"""How do residents arrange it in a video call?"""

from django.core.validators import URLValidator
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, URLBlock

from content.blocks.channel import ChannelBlock


class VideoCallBlock(ChannelBlock):
    """A talk through a camera, by appointment."""

    digital = True

    label = CharBlock(
        label=_("text on the link"),
        max_length=60,
        help_text=_("For example: Afspraak maken voor videobellen."),
    )
    url = URLBlock(
        label=_("address of the appointment form"),
        validators=[URLValidator(schemes=["https"])],
        help_text=_("Starts with https://"),
    )

    class Meta:
        label = _("By video call")
        icon = "media"
        template = "blocks/video_call.html"
        form_layout = ["label", "url", "text"]
