"""Which page of a run is done, by whom, and what came of it?"""

from enum import StrEnum
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

LONGEST_ADDRESS = 2000
"""An index of PostgreSQL holds 2,704 bytes; no browser needs more of an address."""


class PageState(StrEnum):
    """Where one page of a run stands."""

    WAITING = "waiting"
    BUSY = "busy"
    DONE = "done"
    UNTESTED = "untested"


PAGE_STATES = [
    (PageState.WAITING.value, _("To do")),
    (PageState.BUSY.value, _("Busy")),
    (PageState.DONE.value, _("Done")),
    (PageState.UNTESTED.value, _("Not tested")),
]


class RunPage(models.Model):
    """One page of one run: claimed by one worker at a time, stored in one go.

    `is_own` tells a page of this CMS from an address; `page` empties when the page is deleted.
    `outcomes` maps every rule that ran to its EARL outcome, `level` is as in a Verdict.
    `problem` says why a page is not tested, or not fully (English message id).
    """

    run = models.ForeignKey("audits.AuditRun", on_delete=models.CASCADE, related_name="pages")
    url = models.CharField(_("address"), max_length=LONGEST_ADDRESS)
    title = models.CharField(_("title"), max_length=255, blank=True)
    is_own = models.BooleanField(default=False)
    page = models.ForeignKey(
        settings.WAGTAIL_PAGE_MODEL,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    state = models.CharField(
        _("state"), max_length=8, choices=PAGE_STATES, default=PageState.WAITING.value
    )
    attempts = models.PositiveSmallIntegerField(_("attempts"), default=0)
    claimed_by = models.CharField(max_length=120, blank=True)
    claimed_until = models.DateTimeField(null=True, blank=True)
    digest = models.CharField(_("digest"), max_length=64, blank=True)
    outcomes = models.JSONField(_("outcomes"), default=dict)
    engines = models.JSONField(_("engines"), default=list)
    level = models.JSONField(_("level"), null=True)
    is_reused = models.BooleanField(_("known verdict"), default=False)
    found = models.PositiveIntegerField(_("findings"), default=0)
    problem = models.TextField(_("problem"), blank=True)
    milliseconds = models.FloatField(_("duration in milliseconds"), default=0)
    done_at = models.DateTimeField(_("done at"), null=True, blank=True)

    class Meta:
        ordering: ClassVar = ["pk"]
        verbose_name = _("page of a run")
        verbose_name_plural = _("pages of a run")
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["run", "url"], name="page_once_in_a_run"),
            models.CheckConstraint(
                condition=~Q(state=PageState.BUSY)
                | (~Q(claimed_by="") & Q(claimed_until__isnull=False)),
                name="busy_page_has_a_worker",
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["run", "state", "attempts", "id"], name="next_page_to_do"),
            models.Index(fields=["url"], name="runs_of_an_address"),
        ]

    def __str__(self) -> str:
        return self.url
