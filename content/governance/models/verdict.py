"""What was judged, by which rules and engines, and what came of it?"""

from typing import Any

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from a11y_checks.finding import Finding
from a11y_checks.outcome import UNTESTED
from a11y_checks.report import Decision, Report
from content.governance.appearance import appearance_version
from content.governance.report_storage import stored_fields

BROWSER_ENGINE = "axe-core"

DECISIONS = [
    (Decision.LIVE.value, _("May go live")),
    (Decision.REFUSED.value, _("Refused")),
    (Decision.TO_CONFIRM.value, _("To confirm")),
]


class VerdictManager(models.Manager["Verdict"]):
    """Where verdicts are kept."""

    def record(self, report: Report, **key: Any) -> "Verdict":
        """Store the report under its digest, rulebook and appearance and return the verdict.

        `page_id` and `judged_for` in `key` are kept beside it. A verdict that was incomplete
        (an engine could not run) is replaced by the new one.
        """
        beside = {name: key.pop(name) for name in ("page_id", "judged_for") if name in key}
        fields = stored_fields(report) | beside | {"looks": appearance_version()}
        verdict, _created = self.update_or_create(**key, defaults=fields)
        return verdict


class Verdict(models.Model):
    """The evidence for one content digest under one rulebook and one appearance."""

    digest = models.CharField(_("digest"), max_length=64)
    rulebook = models.CharField(_("rulebook"), max_length=40)
    appearance = models.CharField(_("appearance"), max_length=12)
    looks = models.CharField(_("templates and styles"), max_length=12, default="", blank=True)
    decision = models.CharField(_("decision"), max_length=12, choices=DECISIONS)
    weight = models.PositiveIntegerField(_("weight"), default=0)
    findings = models.JSONField(_("findings"), default=list)
    outcomes = models.JSONField(_("outcomes"), default=dict)
    engines = models.JSONField(_("engines"), default=list)
    level = models.JSONField(_("level"), null=True)
    milliseconds = models.FloatField(_("duration in milliseconds"), default=0)
    page_id = models.BigIntegerField(_("page"), null=True, db_index=True)
    judged_at = models.DateTimeField(_("judged at"), auto_now=True)
    judged_for = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("judged for"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    objects = VerdictManager()

    class Meta:
        verbose_name = _("verdict")
        verbose_name_plural = _("verdicts")
        constraints = [
            models.UniqueConstraint(
                fields=["digest", "rulebook", "appearance"],
                name="one_verdict_per_text_and_rulebook",
            )
        ]

    def __str__(self) -> str:
        return f"{self.get_decision_display()}: {self.digest[:12]}"

    @property
    def report_findings(self) -> tuple[Finding, ...]:
        """Return the stored findings."""
        return tuple(Finding.from_dict(stored) for stored in self.findings)

    @property
    def is_complete(self) -> bool:
        """Whether both stages did their work; an incomplete verdict never lets a page live."""
        return self._seen_by_browser and not self._has_untested

    @property
    def is_refused_unseen(self) -> bool:
        """Whether the rule books refused the text, so that no browser looked at it."""
        refused = self.decision == Decision.REFUSED
        return refused and not self._seen_by_browser and not self._has_untested

    @property
    def has_older_looks(self) -> bool:
        """Whether templates or styles changed since; a verdict from before we kept them counts."""
        return self.looks != appearance_version()

    @property
    def _seen_by_browser(self) -> bool:
        return any(engine["name"] == BROWSER_ENGINE for engine in self.engines)

    @property
    def _has_untested(self) -> bool:
        return any(stored["outcome"] == UNTESTED for stored in self.findings)

    @property
    def seal(self) -> str:
        """Return the seal a live page with this text bears."""
        return f"{self.rulebook}:{self.digest}"
