"""How do residents arrange it online?"""

from typing import Final

from django.core.validators import URLValidator
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, ChoiceBlock, StructValue, URLBlock

from content.blocks.channel import ChannelBlock

AUTHENTICATION: Final = {
    "none": (_("No log in"), _("You do not need to log in.")),
    "digid": ("DigiD", _("You log in with DigiD.")),
    "eherkenning": ("eHerkenning", _("You log in with eHerkenning.")),
    "eidas": ("eIDAS", _("You log in with a European login (eIDAS).")),
}


class OnlineValue(StructValue):
    """An online form, with what residents need to know of logging in."""

    @property
    def login_note(self) -> str:
        """Return one sentence about logging in, in the language of the page."""
        _name, sentence = AUTHENTICATION.get(self.get("authentication"), AUTHENTICATION["none"])
        return str(sentence)


class OnlineBlock(ChannelBlock):
    """A button to an online form."""

    digital = True

    label = CharBlock(
        label=_("text on the button"),
        max_length=60,
        help_text=_("Say what people do here, for example: Paspoort aanvragen."),
    )
    url = URLBlock(
        label=_("address of the form"),
        validators=[URLValidator(schemes=["https"])],
        help_text=_("Starts with https://"),
    )
    authentication = ChoiceBlock(
        label=_("logging in"),
        choices=[(key, name) for key, (name, _sentence) in AUTHENTICATION.items()],
        default="none",
        help_text=_("How do people log in to this form?"),
    )

    class Meta:
        label = _("Online")
        icon = "desktop"
        template = "blocks/online.html"
        value_class = OnlineValue
        form_layout = ["label", "url", "authentication", "text"]
