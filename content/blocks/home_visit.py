"""How do residents arrange it at their own home?"""

from django.utils.translation import gettext_lazy as _
from wagtail.snippets.blocks import SnippetChooserBlock

from content.blocks.channel import ChannelBlock
from content.facts.models import ContactPoint


class HomeVisitBlock(ChannelBlock):
    """A visit for people who cannot come to the desk."""

    needs = "phone"

    contact_point = SnippetChooserBlock(
        ContactPoint,
        label=_("contact point"),
        help_text=_("People call this number to ask for a visit."),
    )

    class Meta:
        label = _("At your home")
        icon = "home"
        template = "blocks/home_visit.html"
        form_layout = ["contact_point", "text"]
