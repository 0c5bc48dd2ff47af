"""Where did a run see a fault?"""

from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from a11y_checks.finding import Finding, Pointer
from a11y_checks.outcome import Impact, Outcome


class FindingPlace(models.Model):
    """One place of a finding on one page of one run: the evidence of that run.

    `viewport` (CSS pixels wide) is 0 for what no browser was needed for. `is_current` holds
    until a later run asks the same rule of the same address.
    """

    audit_finding = models.ForeignKey(
        "audits.AuditFinding", on_delete=models.CASCADE, related_name="places"
    )
    run_page = models.ForeignKey("audits.RunPage", on_delete=models.CASCADE, related_name="places")
    outcome = models.CharField(_("outcome"), max_length=8)
    impact = models.CharField(_("impact"), max_length=8)
    blocking = models.BooleanField(_("blocks"), default=False)
    path = models.CharField(_("part of the page"), max_length=255, blank=True)
    selector = models.TextField(_("selector"), blank=True)
    viewport = models.PositiveIntegerField(_("width"), default=0)
    excerpt = models.TextField(_("excerpt"), blank=True)
    start = models.IntegerField(default=-1)
    end = models.IntegerField(default=-1)
    message = models.TextField(_("message"))
    params = models.JSONField(default=dict)
    suggestion = models.TextField(_("suggestion"), blank=True)
    is_current = models.BooleanField(default=True)

    class Meta:
        ordering: ClassVar = ["pk"]
        verbose_name = _("place of a finding")
        verbose_name_plural = _("places of a finding")
        indexes: ClassVar = [
            models.Index(
                fields=["audit_finding"], condition=Q(is_current=True), name="current_places"
            )
        ]

    def __str__(self) -> str:
        return self.selector or self.path or self.excerpt[:80]

    @property
    def finding(self) -> Finding:
        """Return the finding as the rule made it."""
        fault = self.audit_finding
        return Finding(
            rule=fault.rule,
            requirements=tuple(fault.requirements),
            outcome=Outcome(self.outcome),
            impact=Impact(self.impact),
            blocking=self.blocking,
            pointer=Pointer(
                self.path, self.excerpt, self.start, self.end, self.selector, self.viewport
            ),
            message=self.message,
            advice=fault.advice,
            why=fault.why,
            params=self.params,
            suggestion=self.suggestion,
        )
