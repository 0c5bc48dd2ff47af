"""Which picture shows what an auditor saw?"""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class EvidencePicture(models.Model):
    """A PNG beside a judgement. In the database, not among the public media of the site.

    `width` is that of the screen in CSS pixels when the browser took it, 0 for an upload.
    """

    judgement = models.ForeignKey(
        "audits.CriterionJudgement", on_delete=models.CASCADE, related_name="pictures"
    )
    png = models.BinaryField()
    description = models.CharField(_("what it shows"), max_length=200)
    width = models.PositiveIntegerField(_("width"), default=0)
    taken_at = models.DateTimeField(_("taken at"), auto_now_add=True)
    taken_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )

    class Meta:
        ordering: ClassVar = ["pk"]
        verbose_name = _("picture as evidence")
        verbose_name_plural = _("pictures as evidence")

    def __str__(self) -> str:
        return self.description
