"""How often did a run see faults against one requirement?"""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _


class RequirementCount(models.Model):
    """The counts of one finished run for one requirement, such as `wcag:1.4.3`.

    Only failures count, no questions. Kept apart, so that a trend costs one query.
    """

    run = models.ForeignKey("audits.AuditRun", on_delete=models.CASCADE, related_name="counts")
    requirement = models.CharField(_("requirement"), max_length=60)
    findings = models.PositiveIntegerField(_("findings"))
    places = models.PositiveIntegerField(_("places"))
    pages = models.PositiveIntegerField(_("pages"))

    class Meta:
        ordering: ClassVar = ["run", "requirement"]
        verbose_name = _("count of a requirement")
        verbose_name_plural = _("counts of requirements")
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["run", "requirement"], name="one_count_per_run_and_requirement"
            )
        ]

    def __str__(self) -> str:
        return f"{self.requirement}: {self.findings}"
