"""What does a person say of one success criterion, on one page or the whole sample?"""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from a11y_checks.outcome import Outcome
from content.trail.recorded import recorded

OUTCOMES = [
    (Outcome.PASSED.value, _("Passed: you found no barrier")),
    (Outcome.FAILED.value, _("Failed: you found a barrier")),
    (Outcome.CANT_TELL.value, _("Can’t tell: you doubt")),
    (Outcome.INAPPLICABLE.value, _("Does not apply: it is nowhere")),
    (Outcome.UNTESTED.value, _("Not tested")),
]


@recorded(owner="evaluation")
class CriterionJudgement(models.Model):
    """The judgement of an auditor; `sample_page` empty means: the whole sample.

    `agrees` is what a second auditor says, never the one who judged; None means: nobody did.
    A changed judgement loses its second opinion. Evidence says who gave it: such an account can
    be closed, not deleted.
    """

    evaluation = models.ForeignKey(
        "audits.Evaluation", on_delete=models.CASCADE, related_name="judgements"
    )
    sample_page = models.ForeignKey(
        "audits.SamplePage",
        verbose_name=_("page"),
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="judgements",
    )
    criterion = models.CharField(_("success criterion"), max_length=8)
    outcome = models.CharField(_("outcome"), max_length=12, choices=OUTCOMES)
    note = models.TextField(_("what you saw"), blank=True)
    judged_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+"
    )
    judged_at = models.DateTimeField(_("judged at"), default=timezone.now)
    agrees = models.BooleanField(_("second auditor agrees"), null=True, blank=True)
    second_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    second_note = models.TextField(_("note of the second auditor"), blank=True)
    second_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering: ClassVar = ["pk"]
        verbose_name = _("judgement of a criterion")
        verbose_name_plural = _("judgements of criteria")
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["evaluation", "criterion", "sample_page"],
                condition=Q(sample_page__isnull=False),
                name="one_judgement_per_criterion_and_page",
            ),
            models.UniqueConstraint(
                fields=["evaluation", "criterion"],
                condition=Q(sample_page__isnull=True),
                name="one_judgement_per_criterion_and_sample",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.criterion}: {self.outcome}"
