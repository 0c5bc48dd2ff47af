"""What do all ways to reach the municipality have in common?"""

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import RichTextBlock, StructBlock, StructValue

from content.blocks.rich_text import SHORT_TEXT


class ChannelBlock(StructBlock):
    """One way to arrange something.

    `digital` ways ask for a computer or a smartphone. `needs` names the field of the contact
    point without which residents cannot use this way; empty when it has no contact point.
    """

    digital = False
    needs = ""

    text = RichTextBlock(
        label=_("explanation"),
        features=SHORT_TEXT,
        required=False,
        help_text=_("What happens this way, in one to three short sentences."),
    )

    def is_usable(self, value: StructValue) -> bool:
        """Return whether residents find here what they need to use this way."""
        return not self.needs or bool(getattr(value.get("contact_point"), self.needs, ""))
