"""Which website does an auditor evaluate, how, and how far is that?"""

from enum import StrEnum
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from content.audits.models.audit_run import new_seed
from content.trail.recorded import recorded


class Target(StrEnum):
    """Against which version of WCAG the website is judged; always level AA."""

    WCAG_22 = "2.2"
    WCAG_21 = "2.1"


TARGETS = [
    (Target.WCAG_22.value, _("WCAG 2.2, level AA: the law and what came after it")),
    (Target.WCAG_21.value, _("WCAG 2.1, level AA: only what the law asks (EN 301 549)")),
]


class Kind(StrEnum):
    """What an evaluation is: Dutch reports must say so."""

    FULL = "full"
    AGAIN = "again"


KINDS = [
    (Kind.FULL.value, _("Full evaluation")),
    (Kind.AGAIN.value, _("Full evaluation again, after an earlier one")),
]


@recorded()
class Evaluation(models.Model):
    """One evaluation by WCAG-EM: scope, exploration, sample, judgements and report.

    `page_types` and `technologies` hold what the system found itself: lists of
    `{"name", "count", "url"}` and `{"name", "found_in"}`. `run` is how the machine looked at the
    sample. `finished_on` is the day on which the auditor said that it is complete.
    """

    title = models.CharField(
        _("name"), max_length=120, help_text=_("For example: Website 2026, yearly evaluation.")
    )
    site_name = models.CharField(
        _("name of the website"), max_length=120, help_text=_("As residents know it.")
    )
    section = models.ForeignKey(
        settings.WAGTAIL_PAGE_MODEL,
        verbose_name=_("part of the website"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Leave this empty for the whole website."),
    )
    scope_note = models.TextField(
        _("what belongs to it, and what does not"),
        help_text=_("Name the address. What do you leave out? Write why."),
    )
    target = models.CharField(
        _("requirements"), max_length=3, choices=TARGETS, default=Target.WCAG_22.value
    )
    kind = models.CharField(
        _("kind of evaluation"), max_length=5, choices=KINDS, default=Kind.FULL.value
    )
    commissioner = models.CharField(_("who asked for it"), max_length=120)
    evaluators = models.CharField(
        _("who evaluates"),
        max_length=200,
        help_text=_("Names, and the organisation they work for."),
    )
    support_baseline = models.TextField(
        _("with what it must work"),
        help_text=_("Browsers and aids, with versions. For example: NVDA with Firefox."),
    )
    page_types = models.JSONField(_("types of pages"), default=list)
    technologies = models.JSONField(_("technologies"), default=list)
    explored_at = models.DateTimeField(_("explored at"), null=True, blank=True)
    essential_functions = models.TextField(
        _("what residents must be able to do"),
        blank=True,
        help_text=_("One on each line. For example: search, give feedback, find a product."),
    )
    exploration_note = models.TextField(_("what else you saw"), blank=True)
    seed = models.PositiveIntegerField(_("seed"), default=new_seed)
    run = models.OneToOneField(
        "audits.AuditRun",
        verbose_name=_("audit run"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="evaluation",
    )
    summary = models.TextField(
        _("summary"), blank=True, help_text=_("What works well? What must change first?")
    )
    specifics = models.TextField(
        _("how it was done"),
        blank=True,
        help_text=_("With which browsers, versions and aids did you test?"),
    )
    finished_on = models.DateField(_("finished on"), null=True, blank=True)
    created_at = models.DateTimeField(_("created at"), auto_now_add=True)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("made by"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    class Meta:
        ordering: ClassVar = ["-pk"]
        verbose_name = _("evaluation")
        verbose_name_plural = _("evaluations")
        permissions: ClassVar = [
            ("write_statement", _("Can make the draft of the statement on accessibility"))
        ]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        """Return where the evaluation is shown in the admin."""
        return reverse("audits:evaluation", args=[self.pk])
