"""Which statement on accessibility belongs to an evaluation?"""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from content.trail.recorded import recorded


@recorded(owner="evaluation")
class Statement(models.Model):
    """What the statement says beside the evaluation itself, and the page on which it stands."""

    evaluation = models.OneToOneField(
        "audits.Evaluation", on_delete=models.CASCADE, related_name="statement"
    )
    addresses = models.TextField(
        _("for which websites and apps"), help_text=_("One address on each line.")
    )
    left_out = models.TextField(
        _("what it does not cover, and why"),
        blank=True,
        help_text=_(
            "For residents: what does the law not ask of you? For example: recorded meetings from "
            "before 23 September 2020. Leave it empty when it covers everything."
        ),
    )
    channels_url = models.URLField(
        _("where the list of all your websites and apps stands"), blank=True
    )
    report_url = models.URLField(
        _("where the report stands"), blank=True, help_text=_("The report must be public.")
    )
    research_planned_on = models.DateField(
        _("when is the next full evaluation?"),
        null=True,
        blank=True,
        help_text=_("Within six months, when this evaluation is not complete."),
    )
    email = models.EmailField(_("e-mail address for questions on accessibility"), blank=True)
    signed_by = models.CharField(
        _("function of who signs"),
        max_length=120,
        help_text=_("For example: gemeentesecretaris. No name is needed."),
    )
    signed_on = models.DateField(_("date of signing"))
    page = models.ForeignKey(
        settings.WAGTAIL_PAGE_MODEL,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    class Meta:
        verbose_name = _("statement on accessibility")
        verbose_name_plural = _("statements on accessibility")
        ordering: ClassVar = ["-signed_on", "-pk"]

    def __str__(self) -> str:
        return str(self.evaluation)
