"""How do residents arrange it by phone?"""

from django.utils.translation import gettext_lazy as _

from content.blocks.channel import ChannelBlock
from content.blocks.contact_point import ContactPointBlock


class PhoneBlock(ChannelBlock):
    """A phone number to call."""

    needs = "phone"

    contact_point = ContactPointBlock(
        label=_("contact point"),
        help_text=_("The number and the hours come from this contact point."),
    )

    class Meta:
        label = _("By phone")
        icon = "mobile-alt"
        template = "blocks/phone.html"
        form_layout = ["contact_point", "text"]
