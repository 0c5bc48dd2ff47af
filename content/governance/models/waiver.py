"""Which page may be live with named findings, until when, and who allowed it?"""

from datetime import date, timedelta

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Exists, OuterRef
from django.db.models.functions import Right
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from a11y_checks.report import Decision
from content.governance.models.verdict import Verdict

MAX_DAYS = 30
"""design.md, "A fire exit": an end date of at most 30 days."""


class WaiverQuerySet(models.QuerySet["Waiver"]):
    """Questions about waivers."""

    def in_force(self, on: date | None = None) -> "WaiverQuerySet":
        """Return the waivers a second person approved that have not ended."""
        signed = self.filter(approved_at__isnull=False, approved_by__isnull=False)
        return signed.filter(ends_on__gte=on or timezone.localdate())

    def ending_within(self, days: int) -> "WaiverQuerySet":
        """Return the waivers in force that end so many days from today, or sooner."""
        return self.in_force().filter(ends_on__lte=timezone.localdate() + timedelta(days=days))

    def undecided(self) -> "WaiverQuerySet":
        """Return the waivers that wait for a second person and can still be approved."""
        return self.filter(approved_at=None, ends_on__gte=timezone.localdate())

    def overrun(self) -> "WaiverQuerySet":
        """Return the waivers that ended while the page is still live with the text they let by.

        The page stays online: a date never takes away what residents read.
        """
        approved = self.filter(approved_at__isnull=False, ends_on__lt=timezone.localdate())
        of_live_text = Verdict.objects.filter(digest=Right(OuterRef("page__seal"), 64))
        in_force = Waiver.objects.in_force().filter(page=OuterRef("page"))
        return approved.filter(
            Exists(of_live_text),
            ~Exists(of_live_text.filter(decision=Decision.LIVE.value)),
            ~Exists(in_force),
            page__live=True,
        )


class Waiver(models.Model):
    """A second person's dated permission to go live with named findings."""

    page = models.ForeignKey(
        settings.WAGTAIL_PAGE_MODEL,
        verbose_name=_("page"),
        on_delete=models.CASCADE,
        related_name="waivers",
    )
    findings = models.JSONField(_("findings"), default=list)
    reason = models.TextField(
        _("reason"), help_text=_("Why can this not wait until the text is in order?")
    )
    ends_on = models.DateField(
        _("ends on"), help_text=_("At most 30 days from today. The text must be in order by then.")
    )
    requested_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("requested by"),
        on_delete=models.PROTECT,
        related_name="+",
    )
    requested_at = models.DateTimeField(_("requested at"), auto_now_add=True)
    approved_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("approved by"),
        on_delete=models.PROTECT,
        related_name="+",
        null=True,
        blank=True,
    )
    approved_at = models.DateTimeField(_("approved at"), null=True, blank=True)

    objects = WaiverQuerySet.as_manager()

    class Meta:
        verbose_name = _("waiver")
        verbose_name_plural = _("waivers")
        permissions = [("approve_waiver", _("Can approve a waiver that someone else requested"))]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(approved_by__isnull=True)
                | ~models.Q(approved_by=models.F("requested_by")),
                name="waiver_needs_second_person",
                violation_error_message=_("Someone else has to approve your waiver."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.page} ({self.ends_on})"

    def clean(self) -> None:
        """Raise ValidationError when the end date is past or more than 30 days away."""
        today = timezone.localdate()
        if self.ends_on and not today <= self.ends_on <= today + timedelta(days=MAX_DAYS):
            raise ValidationError({"ends_on": _("Choose a date within 30 days from today.")})
