"""Where can readers of a text ask their questions?"""

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, StructBlock

from content.blocks.contact_point import ContactPointBlock


class ContactBlock(StructBlock):
    """The phone and desk of one contact point."""

    heading = CharBlock(
        label=_("heading"), max_length=60, help_text=_("For example: Hebt u een vraag?")
    )
    contact_point = ContactPointBlock(
        label=_("contact point"),
        help_text=_("The number, the address and the hours come from this contact point."),
    )

    class Meta:
        label = _("Contact")
        icon = "group"
        template = "blocks/contact.html"
