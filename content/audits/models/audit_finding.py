"""Which fault is it, what is its likely cause, and who does something about it?"""

from datetime import date
from enum import StrEnum
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from a11y_checks.finding import Finding, Pointer
from a11y_checks.outcome import Impact, Outcome

IMPACTS = [
    (Impact.CRITICAL.value, _("Critical")),
    (Impact.SERIOUS.value, _("Serious")),
    (Impact.MODERATE.value, _("Moderate")),
    (Impact.MINOR.value, _("Minor")),
]
WEIGHTS = {impact.value: number for number, impact in enumerate(Impact)}


class Cause(StrEnum):
    """Where a fault most likely comes from, and so where it is solved once."""

    TEMPLATE = "template"
    BLOCK = "block"
    IMAGE = "image"
    TEXT = "text"


CAUSES = [
    (Cause.TEMPLATE.value, _("Template: shown on many pages")),
    (Cause.BLOCK.value, _("Block or field: how it is built")),
    (Cause.IMAGE.value, _("Image")),
    (Cause.TEXT.value, _("Text of an editor")),
]


class FindingState(StrEnum):
    """What has been done about a finding."""

    OPEN = "open"
    ASSIGNED = "assigned"
    FIXED = "fixed"
    VERIFIED = "verified"
    ACCEPTED = "accepted"


FINDING_STATES = [
    (FindingState.OPEN.value, _("Open")),
    (FindingState.ASSIGNED.value, _("Assigned")),
    (FindingState.FIXED.value, _("Fixed, not yet looked at again")),
    (FindingState.VERIFIED.value, _("Solved: no longer found")),
    (FindingState.ACCEPTED.value, _("Accepted for now")),
]


class FindingQuerySet(models.QuerySet["AuditFinding"]):
    """Questions about findings."""

    def unsolved(self, on: date | None = None) -> "FindingQuerySet":
        """Return what is still to be solved: not solved, and not accepted on this day."""
        on = on or timezone.localdate()
        accepted = Q(state=FindingState.ACCEPTED, accepted_until__gte=on)
        return self.exclude(Q(state=FindingState.VERIFIED) | accepted)


class AuditFinding(models.Model):
    """The same fault wherever it stands: one rule, one likely cause, one target.

    `host` is empty for our own website. `message`, `advice` and `why` are English message ids;
    `params` holds the values of the first place for them. `current_places` counts the places
    that are there now.
    """

    fingerprint = models.CharField(max_length=32, unique=True)
    host = models.CharField(_("website"), max_length=255, blank=True)
    rule = models.CharField(_("rule"), max_length=100, db_index=True)
    requirements = models.JSONField(_("requirements"), default=list)
    outcome = models.CharField(_("outcome"), max_length=8)
    impact = models.CharField(_("impact"), max_length=8, choices=IMPACTS)
    weight = models.PositiveSmallIntegerField(default=0, editable=False)
    blocking = models.BooleanField(_("blocks"), default=False)
    cause = models.CharField(_("likely cause"), max_length=8, choices=CAUSES)
    cause_name = models.CharField(_("what exactly"), max_length=200, blank=True)
    target = models.TextField(_("target"))
    message = models.TextField(_("message"))
    advice = models.TextField(_("advice"), blank=True)
    why = models.TextField(_("why"), blank=True)
    params = models.JSONField(default=dict)
    state = models.CharField(
        _("state"), max_length=8, choices=FINDING_STATES, default=FindingState.OPEN.value
    )
    assigned_to = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("assigned to"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    accepted_reason = models.TextField(_("why it is accepted"), blank=True)
    accepted_until = models.DateField(_("accepted until"), null=True, blank=True)
    first_run = models.ForeignKey(
        "audits.AuditRun", null=True, on_delete=models.SET_NULL, related_name="+"
    )
    last_run = models.ForeignKey(
        "audits.AuditRun", null=True, on_delete=models.SET_NULL, related_name="+"
    )
    first_seen_at = models.DateTimeField(_("first found"), default=timezone.now)
    last_seen_at = models.DateTimeField(_("last found"), default=timezone.now)
    current_places = models.PositiveIntegerField(_("places"), default=0)

    objects = FindingQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-weight", "-current_places", "pk"]
        verbose_name = _("finding")
        verbose_name_plural = _("findings")
        permissions: ClassVar = [
            ("handle_auditfinding", _("Can assign findings and say that they are fixed")),
            ("accept_auditfinding", _("Can accept a finding for now")),
        ]
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=~Q(state=FindingState.ACCEPTED)
                | (~Q(accepted_reason="") & Q(accepted_until__isnull=False)),
                name="accepted_with_reason_and_date",
            )
        ]

    def __str__(self) -> str:
        return f"{self.rule}: {self.target[:80]}"

    def get_absolute_url(self) -> str:
        """Return where the finding is shown in the admin."""
        return reverse("audits:finding", args=[self.pk])

    @property
    def finding(self) -> Finding:
        """Return it as a rule would tell it, without a place."""
        return Finding(
            rule=self.rule,
            requirements=tuple(self.requirements),
            outcome=Outcome(self.outcome),
            impact=Impact(self.impact),
            blocking=self.blocking,
            pointer=Pointer(excerpt=self.target),
            message=self.message,
            advice=self.advice,
            why=self.why,
            params=self.params,
        )

    @property
    def criteria(self) -> tuple[str, ...]:
        """Return the success criteria it is about, such as `1.4.3`."""
        return tuple(r.removeprefix("wcag:") for r in self.requirements if r.startswith("wcag:"))
