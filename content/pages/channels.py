"""By which ways can residents arrange a product, and is there one without internet?"""

from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _
from wagtail.blocks.stream_block import StreamValue

from content.blocks.desk import DeskBlock
from content.blocks.home_visit import HomeVisitBlock
from content.blocks.online import OnlineBlock
from content.blocks.phone import PhoneBlock
from content.blocks.post import PostBlock
from content.blocks.video_call import VideoCallBlock
from content.governance.parts import MissingPart

CHANNELS = (
    ("online", OnlineBlock()),
    ("phone", PhoneBlock()),
    ("desk", DeskBlock()),
    ("post", PostBlock()),
    ("video_call", VideoCallBlock()),
    ("home_visit", HomeVisitBlock()),
)
MIN_CHANNELS = 2
"""Principle 4 of the services: the resident chooses the channel, so there is a choice."""
TOO_FEW = _("There are fewer than two ways to arrange this.")
ADD_TWO = _("Add at least two ways to arrange this, for example a phone number and a desk.")
ONLY_DIGITAL = _("Without internet nobody can arrange this.")
ADD_NOT_DIGITAL = _("Add a way for people without internet: phone, desk, post or a home visit.")
NO_CONTACT = _("The contact point has no number or address for this.")
ADD_CONTACT = _("Add the number or address to the contact point, or choose another one.")


def missing_channels(channels: StreamValue) -> Iterator[MissingPart]:
    """Yield what the channels of one product lack: enough, one without internet, all usable."""
    if len({channel.block_type for channel in channels}) < MIN_CHANNELS:
        yield MissingPart("channels", TOO_FEW, ADD_TWO)
    if channels and all(channel.block.digital for channel in channels):
        yield MissingPart("channels", ONLY_DIGITAL, ADD_NOT_DIGITAL)
    for channel in channels:
        if not channel.block.is_usable(channel.value):
            yield MissingPart(f"channels.{channel.id}", NO_CONTACT, ADD_CONTACT)
