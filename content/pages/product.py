"""A product or service that residents can apply for, report or arrange."""

from collections.abc import Iterator
from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.blocks import StreamValue, StructValue
from wagtail.fields import RichTextField

from content.blocks.lean_stream_field import LeanStreamField
from content.blocks.page_link import PageLinkBlock
from content.blocks.rich_text import LONG_TEXT
from content.blocks.titled_text import TitledTextBlock
from content.governance.models import GovernedPage
from content.governance.parts import MissingPart, Part
from content.pages.also_called import also_called_field
from content.pages.audience import audience_field
from content.pages.channels import CHANNELS, missing_channels
from content.pages.summary import SUMMARY


class ProductPage(GovernedPage):
    """What it is, for whom, what it takes and by which ways people arrange it."""

    summary = models.CharField(
        _("summary"),
        max_length=160,
        help_text=_("What can people arrange here? One to three short sentences."),
    )
    audience = audience_field()
    conditions = RichTextField(
        _("conditions"),
        features=LONG_TEXT,
        help_text=_("When can people use this? Write one condition in each line of a list."),
    )
    needed = RichTextField(
        _("what people need"),
        features=LONG_TEXT,
        help_text=_("What do people bring or send? Nothing? Then say so."),
    )
    costs = RichTextField(
        _("costs"),
        features=LONG_TEXT,
        help_text=_("What does it cost and how do people pay? Free? Then say so."),
    )
    duration = RichTextField(
        _("duration"),
        features=LONG_TEXT,
        help_text=_(
            "How long does it take until people get an answer or a product? Begin with that: the "
            "first sentence also stands at the top of the page."
        ),
    )
    channels = LeanStreamField(
        CHANNELS,
        verbose_name=_("ways to arrange it"),
        help_text=_("At least two ways. At least one of them works without internet."),
    )
    special_situations = LeanStreamField(
        [("situation", TitledTextBlock(label=_("Situation"), template="blocks/situation.html"))],
        verbose_name=_("special situations"),
        blank=True,
        help_text=_("For example: lost or stolen, younger than 18, living abroad, ill at home."),
    )
    objection = RichTextField(
        _("objection"),
        features=LONG_TEXT,
        blank=True,
        help_text=_("What can people do when they do not agree with the decision?"),
    )
    no_answer = RichTextField(
        _("no answer"),
        features=LONG_TEXT,
        blank=True,
        help_text=_("What can people do when they do not hear from us?"),
    )
    related = LeanStreamField(
        [("page", PageLinkBlock())],
        verbose_name=_("related pages"),
        blank=True,
        help_text=_("What do people often need as well?"),
    )
    legal = RichTextField(
        _("laws and rules"),
        features=LONG_TEXT,
        blank=True,
        help_text=_("In which law or rule does this stand?"),
    )
    upn = models.CharField(
        _("uniform product name"),
        max_length=120,
        blank=True,
        help_text=_("The name in the national list, for example: paspoort."),
    )
    also_called = also_called_field()
    checked_on = models.DateField(
        _("last checked on"),
        null=True,
        blank=True,
        help_text=_("When did someone last check that everything is still right?"),
    )

    parts = (
        Part("summary", required=True),
        Part("conditions", _("Who is this for?"), required=True),
        Part("needed", _("What you need"), required=True),
        Part("costs", _("What it costs"), required=True),
        Part("duration", _("How long it takes"), required=True),
        Part("channels", _("How to arrange it"), required=True),
        Part("special_situations", _("Is your situation different?")),
        Part("objection", _("Do you not agree with us?")),
        Part("no_answer", _("Do you not hear from us?")),
        Part("related", _("Maybe you need this too")),
        Part("legal", _("Laws and rules")),
    )
    names = ("also_called",)
    not_shown = ("upn",)
    content_panels: ClassVar = [
        *GovernedPage.content_panels,
        MultiFieldPanel([SUMMARY, "audience"], heading=_("Start of the page")),
        MultiFieldPanel(
            ["conditions", "needed", "costs", "duration"], heading=_("What people want to know")
        ),
        FieldPanel("channels"),
        MultiFieldPanel(
            ["special_situations", "objection", "no_answer"], heading=_("When it goes differently")
        ),
        MultiFieldPanel(["related", "legal"], heading=_("More to read")),
        MultiFieldPanel(["upn", "also_called", "checked_on"], heading=_("About this page")),
    ]
    parent_page_types: ClassVar = ["pages.ThemePage"]
    subpage_types: ClassVar[list[str]] = []
    template = "pages/product.html"

    class Meta:
        verbose_name = _("product")
        verbose_name_plural = _("products")

    def missing_parts(self) -> Iterator[MissingPart]:
        """Yield what this product still lacks, enough ways to arrange it included."""
        for missing in super().missing_parts():
            if missing.path != "channels":
                yield missing
        yield from missing_channels(self.channels)

    @property
    def main_action(self) -> StructValue | None:
        """Return the first online form, which becomes the button at the top of the page."""
        return first_online(self.channels)


def first_online(channels: StreamValue) -> StructValue | None:
    """Return the first online channel of a product, None when there is none."""
    return next((c.value for c in channels if c.block_type == "online"), None)
