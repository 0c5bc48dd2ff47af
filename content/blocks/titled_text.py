"""A piece of text under its own heading."""

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, RichTextBlock, StructBlock

from content.blocks.rich_text import LONG_TEXT


class TitledTextBlock(StructBlock):
    """Text with a heading that says what the reader finds below it."""

    heading = CharBlock(
        label=_("heading"),
        max_length=80,
        help_text=_("Say what this piece is about, for example: Kwijt of gestolen."),
    )
    text = RichTextBlock(
        label=_("text"), features=LONG_TEXT, help_text=_("One message in each paragraph.")
    )

    class Meta:
        label = _("Text with a heading")
        icon = "pilcrow"
        template = "blocks/titled_text.html"
