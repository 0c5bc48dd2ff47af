"""Who looks after a page, and when is it looked at again?"""

from collections.abc import Iterable
from typing import Any, ClassVar

from django.contrib.auth.models import Group
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel

from content.governance.review.dates import (
    FEWEST_MONTHS,
    MOST_MONTHS,
    USUAL_MONTHS,
    months_after,
)

CARE_FIELDS = frozenset(
    {"responsible", "review_every", "reviewed_on", "review_due_on", "expert_email"}
)
"""No visitor reads these, so they never change what was judged."""


class PageCare(models.Model):
    """A role that looks after the page, and the day on which it looks again."""

    responsible = models.ForeignKey(
        Group,
        verbose_name=_("responsible role"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("This role gets a message when the page must be checked. Not one person."),
    )
    review_every = models.PositiveSmallIntegerField(
        _("check again after how many months?"),
        default=USUAL_MONTHS,
        validators=[MinValueValidator(FEWEST_MONTHS), MaxValueValidator(MOST_MONTHS)],
        help_text=_("From 3 to 24 months. The page never goes offline by itself."),
    )
    expert_email = models.EmailField(
        _("e-mail address of the expert"),
        blank=True,
        help_text=_("Who knows if the facts are right? Submit the page, and we send a link."),
    )
    reviewed_on = models.DateField(_("checked on"), null=True, blank=True, editable=False)
    review_due_on = models.DateField(
        _("check before"), null=True, blank=True, editable=False, db_index=True
    )

    care_panels: ClassVar = [
        MultiFieldPanel(
            [FieldPanel("responsible"), FieldPanel("review_every"), FieldPanel("expert_email")],
            heading=_("Keep this page up to date"),
        )
    ]

    class Meta:
        abstract = True

    def save(self, *args: Any, update_fields: Iterable[str] | None = None, **kwargs: Any) -> Any:
        """Save with the day on which the page must be checked again."""
        fields = None if update_fields is None else set(update_fields)
        if fields is None or fields & {"review_every", "reviewed_on", "first_published_at"}:
            self._set_review_date()
            fields = None if fields is None else fields | {"review_due_on"}
        if fields is not None:
            kwargs["update_fields"] = fields
        return super().save(*args, **kwargs)

    def with_content_json(self, content: dict[str, Any]) -> Any:
        """Return the page as a revision has it; when it was checked is no part of a revision."""
        page = super().with_content_json(content)
        page.reviewed_on, page.review_due_on = self.reviewed_on, self.review_due_on
        return page

    def _set_review_date(self) -> None:
        published = self.first_published_at
        seen = self.reviewed_on or (published and timezone.localdate(published))
        self.review_due_on = months_after(seen, self.review_every) if seen else None
