"""What does somebody do in a life event, when and where?"""

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import (
    CharBlock,
    ChoiceBlock,
    IntegerBlock,
    RichTextBlock,
    StructBlock,
    StructBlockValidationError,
    StructValue,
    URLBlock,
)

from content.blocks.page_link import PageBlock
from content.blocks.rich_text import LONG_TEXT
from content.blocks.terms import Counting

MOST_DAYS = 3650
"""Ten years before or after the event: further away nobody plans."""
NEEDS_NAME = _("Choose a page, or write what to do.")
ENDS_BEFORE_START = _("The last day is before the first one.")


class StepValue(StructValue):
    """One step, as residents read it."""

    @property
    def name(self) -> str:
        """Return what to do: the words of the editor, else the title of the page."""
        page = self.get("page")
        return self.get("title") or (page.title if page else "")

    @property
    def address(self) -> str:
        """Return where to do it, empty when there is nothing to open."""
        page = self.get("page")
        if page:
            return page.url or "" if page.live else ""
        return self.get("url") or ""

    @property
    def moment(self) -> str:
        """Return when to do it, in words, also when there is no hurry."""
        return self.get("when") or gettext("No hurry")


class StepBlock(StructBlock):
    """Something to arrange: at the municipality, or with somebody else."""

    page = PageBlock(
        required=False,
        label=_("page"),
        help_text=_("The product or page on this site for this step."),
    )
    title = CharBlock(
        required=False,
        max_length=80,
        label=_("what to do"),
        help_text=_("Only when the title of the page is not clear here, or without a page."),
    )
    url = URLBlock(
        required=False,
        label=_("address elsewhere"),
        validators=[URLValidator(schemes=["https"])],
        help_text=_("When people arrange this with somebody else. Starts with https://"),
    )
    when = CharBlock(
        required=False,
        max_length=120,
        label=_("when"),
        help_text=_("In words: binnen 3 dagen na de geboorte. Empty means: no hurry."),
    )
    first_day = IntegerBlock(
        required=False,
        min_value=-MOST_DAYS,
        max_value=MOST_DAYS,
        label=_("first day"),
        help_text=_("Days from the event on which people can start; -28 is four weeks before."),
    )
    last_day = IntegerBlock(
        required=False,
        min_value=-MOST_DAYS,
        max_value=MOST_DAYS,
        label=_("last day"),
        help_text=_("Days from the event on which it must be done; 5 is five days after."),
    )
    counting = ChoiceBlock(
        required=False,
        choices=Counting.choices,
        label=_("how the last day is counted"),
        help_text=_("Empty means: every day. Weekends and public holidays are no working days."),
    )
    where = CharBlock(
        required=False,
        max_length=120,
        label=_("with whom"),
        help_text=_("For example: bij de gemeente, online of in het stadhuis."),
    )
    text = RichTextBlock(
        required=False,
        features=LONG_TEXT,
        label=_("text"),
        help_text=_("One or two sentences. The page itself tells the rest."),
    )

    def clean(self, value: StructValue) -> StructValue:
        """Return the step. Raises when it has no name, or ends before it starts."""
        cleaned = super().clean(value)
        errors = {}
        if not (cleaned.get("page") or cleaned.get("title")):
            errors["title"] = ValidationError(NEEDS_NAME)
        first, last = cleaned.get("first_day"), cleaned.get("last_day")
        if first is not None and last is not None and last < first:
            errors["last_day"] = ValidationError(ENDS_BEFORE_START)
        if errors:
            raise StructBlockValidationError(block_errors=errors)
        return cleaned

    class Meta:
        label = _("Step")
        icon = "tick"
        template = "blocks/step.html"
        value_class = StepValue
