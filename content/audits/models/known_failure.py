"""What does the statement tell of a criterion that is not met?"""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from content.trail.recorded import recorded


@recorded(owner="evaluation")
class KnownFailure(models.Model):
    """What residents read of one failed criterion: five answers, a date, and why it is too much."""

    evaluation = models.ForeignKey(
        "audits.Evaluation", on_delete=models.CASCADE, related_name="failures"
    )
    criterion = models.CharField(_("success criterion"), max_length=8)
    description = models.TextField(
        _("what is wrong?"), help_text=_("For residents: short sentences, everyday words.")
    )
    cause = models.TextField(_("what is the cause?"))
    consequence = models.TextField(_("who is hindered by it, and how?"))
    alternative = models.TextField(
        _("what can people do in the meantime?"), help_text=_("For example: call us.")
    )
    measure = models.TextField(_("what do you do about it?"))
    planned_on = models.DateField(_("when is it solved?"))
    is_too_much_to_ask = models.BooleanField(
        _("this is a disproportionate burden"),
        default=False,
        help_text=_("Only when solving it costs far too much."),
    )
    why_too_much = models.TextField(
        _("why is it a disproportionate burden?"),
        blank=True,
        help_text=_("Residents read this. What does it cost, and how many people have use of it?"),
    )

    class Meta:
        ordering: ClassVar = ["pk"]
        verbose_name = _("known failure")
        verbose_name_plural = _("known failures")
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["evaluation", "criterion"], name="one_failure_per_criterion"
            )
        ]

    def __str__(self) -> str:
        return self.criterion
