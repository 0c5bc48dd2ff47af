"""What happened to a finding, when, and through whom?"""

from enum import StrEnum
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class EventKind(StrEnum):
    """What can happen to a finding."""

    FOUND = "found"
    RETURNED = "returned"
    SOLVED = "solved"
    ASSIGNED = "assigned"
    FIXED = "fixed"
    ACCEPTED = "accepted"
    EXPIRED = "expired"
    REOPENED = "reopened"
    NOTED = "noted"


EVENT_KINDS = [
    (EventKind.FOUND.value, _("Found for the first time")),
    (EventKind.RETURNED.value, _("Found again")),
    (EventKind.SOLVED.value, _("No longer found: solved")),
    (EventKind.ASSIGNED.value, _("Assigned")),
    (EventKind.FIXED.value, _("Said to be fixed")),
    (EventKind.ACCEPTED.value, _("Accepted for now")),
    (EventKind.EXPIRED.value, _("No longer accepted: the date has passed")),
    (EventKind.REOPENED.value, _("Opened again by a person")),
    (EventKind.NOTED.value, _("Note")),
]


class FindingEvent(models.Model):
    """One line in the history of a finding; only added, never changed."""

    finding = models.ForeignKey(
        "audits.AuditFinding", on_delete=models.CASCADE, related_name="events"
    )
    kind = models.CharField(_("what happened"), max_length=8, choices=EVENT_KINDS)
    at = models.DateTimeField(_("when"), auto_now_add=True)
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    run = models.ForeignKey(
        "audits.AuditRun", null=True, on_delete=models.SET_NULL, related_name="+"
    )
    note = models.TextField(_("note"), blank=True)

    class Meta:
        ordering: ClassVar = ["-pk"]
        verbose_name = _("event of a finding")
        verbose_name_plural = _("events of a finding")
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["finding"],
                condition=models.Q(kind=EventKind.FOUND),
                name="first_found_only_once",
            )
        ]

    def __str__(self) -> str:
        return self.get_kind_display()
