"""How do residents arrange it at a desk?"""

from typing import Final

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import ChoiceBlock, ListBlock, StructValue

from content.blocks.channel import ChannelBlock
from content.blocks.contact_point import ContactPointBlock

APPOINTMENT: Final = {
    "needed": (_("Needed"), _("Make an appointment first.")),
    "possible": (_("Possible"), _("You can come by. You can also make an appointment.")),
    "no": (_("Not needed"), _("You do not need an appointment.")),
}


class DeskValue(StructValue):
    """A desk, with what residents need to know of making an appointment."""

    @property
    def appointment_note(self) -> str:
        """Return one sentence about the appointment, in the language of the page."""
        _name, sentence = APPOINTMENT.get(self.get("appointment"), APPOINTMENT["no"])
        return str(sentence)

    @property
    def appointment_url(self) -> str:
        """Return where to make the appointment, empty when that makes no sense."""
        contact_point = self.get("contact_point")
        if self.get("appointment") == "no" or not contact_point:
            return ""
        return contact_point.appointment_url


class DeskBlock(ChannelBlock):
    """A desk to come to."""

    needs = "street"

    contact_point = ContactPointBlock(
        label=_("contact point"),
        help_text=_("The address and the hours come from this contact point."),
    )
    other_locations = ListBlock(
        ContactPointBlock(label=_("contact point")),
        label=_("other places"),
        default=[],
        required=False,
        help_text=_("Where else can people go for this? They choose the nearest place."),
    )
    appointment = ChoiceBlock(
        label=_("appointment"),
        choices=[(key, name) for key, (name, _sentence) in APPOINTMENT.items()],
        default="needed",
        help_text=_("Do people need an appointment?"),
    )

    class Meta:
        label = _("At the desk")
        icon = "group"
        template = "blocks/desk.html"
        value_class = DeskValue
        form_layout = ["contact_point", "appointment", "other_locations", "text"]
