"""How do residents arrange it by post?"""

from django.utils.translation import gettext_lazy as _
from wagtail.snippets.blocks import SnippetChooserBlock

from content.blocks.channel import ChannelBlock
from content.facts.models import ContactPoint


class PostBlock(ChannelBlock):
    """An address to send a letter to."""

    needs = "postal_address"

    contact_point = SnippetChooserBlock(
        ContactPoint,
        label=_("contact point"),
        help_text=_("The postal address comes from this contact point."),
    )

    class Meta:
        label = _("By post")
        icon = "mail"
        template = "blocks/post.html"
        form_layout = ["contact_point", "text"]
