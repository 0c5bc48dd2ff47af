"""How do residents arrange it at their own home?"""

from django.utils.translation import gettext_lazy as _

from content.blocks.channel import ChannelBlock
from content.blocks.contact_point import ContactPointBlock


class HomeVisitBlock(ChannelBlock):
    """A visit for people who cannot come to the desk."""

    needs = "phone"

    contact_point = ContactPointBlock(
        label=_("contact point"),
        help_text=_("People call this number to ask for a visit."),
    )

    class Meta:
        label = _("At your home")
        icon = "home"
        template = "blocks/home_visit.html"
        form_layout = ["contact_point", "text"]
