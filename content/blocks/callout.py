"""Something a reader may not miss."""

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, RichTextBlock, StructBlock

from content.blocks.rich_text import SHORT_TEXT


class CalloutBlock(StructBlock):
    """A box beside the running text."""

    heading = CharBlock(
        label=_("heading"), max_length=60, help_text=_("For example: Let op de datum.")
    )
    text = RichTextBlock(
        label=_("text"), features=SHORT_TEXT, help_text=_("At most three short sentences.")
    )

    class Meta:
        label = _("Box")
        icon = "warning"
        template = "blocks/callout.html"
