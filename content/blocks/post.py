"""How do residents arrange it by post?"""

from django.utils.translation import gettext_lazy as _

from content.blocks.channel import ChannelBlock
from content.blocks.contact_point import ContactPointBlock


class PostBlock(ChannelBlock):
    """An address to send a letter to."""

    needs = "postal_address"

    contact_point = ContactPointBlock(
        label=_("contact point"),
        help_text=_("The postal address comes from this contact point."),
    )

    class Meta:
        label = _("By post")
        icon = "mail"
        template = "blocks/post.html"
        form_layout = ["contact_point", "text"]
