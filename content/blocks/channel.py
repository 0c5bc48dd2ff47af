"""What do all ways to reach the municipality have in common?"""

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import RichTextBlock, StructBlock

from content.blocks.rich_text import SHORT_TEXT


class ChannelBlock(StructBlock):
    """One way to arrange something; `digital` ways ask for a computer or a smartphone."""

    digital = False

    text = RichTextBlock(
        label=_("explanation"),
        features=SHORT_TEXT,
        required=False,
        help_text=_("What happens this way, in one to three short sentences."),
    )
