"""What is kept once and told on many pages: an amount, a term, a number, a few words?"""

from datetime import date
from typing import Any, ClassVar

from django.db import models, transaction
from django.utils import timezone
from django.utils.text import slugify
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel

from content.facts import dated
from content.facts.date_input import DateInput
from content.facts.fact_form import FactForm, ValuesPanel
from content.facts.said import not_known
from content.facts.usual_form import FEE, KINDS
from content.governance.kept_once.fact_text import require_readable
from content.governance.kept_once.shared import shared
from content.trail.recorded import recorded

KEY_LENGTH = 60


def _day(field: str) -> FieldPanel:
    return FieldPanel(field, widget=DateInput)


@recorded()
@shared
class Fact(ClusterableModel):
    """A value kept once. Pages refer to it by its key, which never changes."""

    key = models.SlugField(
        _("key"),
        max_length=KEY_LENGTH,
        primary_key=True,
        editable=False,
        help_text=_("How texts refer to this fact. Made from the first name, never changed."),
    )
    label = models.CharField(
        _("name"),
        max_length=80,
        help_text=_("What is this? For example: Paspoort, 18 jaar of ouder."),
    )
    label_en = models.CharField(
        _("name in English"),
        max_length=80,
        blank=True,
        help_text=_("For English pages that show the name, such as in a table."),
    )
    kind = models.CharField(
        _("kind"),
        max_length=10,
        choices=KINDS,
        default=FEE,
        help_text=_("Decides how the value is written and shown."),
    )

    base_form_class = FactForm
    panels: ClassVar = [
        MultiFieldPanel([FieldRowPanel(["label", "label_en"]), "kind"], heading=_("Fact")),
        ValuesPanel(
            "values",
            heading=_("Values"),
            label=_("value"),
            min_num=1,
            help_text=_(
                "Do you know a new value? Add it with its first day. Every page shows it from "
                "that day on. Leave the old value as it is."
            ),
            panels=[
                FieldRowPanel(["value", "unit", "value_en"]),
                FieldRowPanel([_day("valid_from"), _day("valid_until")]),
                FieldPanel("origin"),
                FieldRowPanel(["source_name", "source_url"]),
                FieldRowPanel([_day("checked_on"), "checked_by"]),
            ],
        ),
    ]

    class Meta:
        verbose_name = _("fact")
        verbose_name_plural = _("facts")
        ordering: ClassVar = ["label"]

    def __str__(self) -> str:
        """Return the name editors know."""
        return self.label

    def clean(self) -> None:
        """Raise ValidationError for a name that residents could not read."""
        super().clean()
        require_readable(self, ("label",), "nl")
        require_readable(self, ("label_en",), "en")

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save the fact and its values, all or nothing; a new one gets its key from its name."""
        self.key = self.key or _free_key(self.label)
        with transaction.atomic():
            super().save(*args, **kwargs)

    @property
    def name(self) -> str:
        """Return the name in the active language, in Dutch when there is no other."""
        english = (get_language() or "").startswith("en")
        return (english and self.label_en) or self.label

    def said(self, day: date | None = None) -> str:
        """Return the value on a day (today), ready to read; says so when there is none."""
        value = dated.value_on(self.values.all(), day or timezone.localdate())
        return value.said if value else not_known()


def _free_key(label: str) -> str:
    stem = slugify(label)[: KEY_LENGTH - 4].strip("-") or "gegeven"
    taken = set(Fact.objects.filter(key__startswith=stem).values_list("key", flat=True))
    numbered = (f"{stem}-{number}" for number in range(2, len(taken) + 3))
    return next(key for key in (stem, *numbered) if key not in taken)
