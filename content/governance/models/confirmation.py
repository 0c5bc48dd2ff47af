"""Who looked at what a machine cannot tell?"""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class Confirmation(models.Model):
    """An editor's word, by name, that a finding the machine could not decide is in order."""

    digest = models.CharField(_("digest"), max_length=64)
    finding = models.CharField(_("finding"), max_length=64)
    confirmed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("confirmed by"), on_delete=models.PROTECT
    )
    confirmed_at = models.DateTimeField(_("confirmed at"), auto_now_add=True)

    class Meta:
        verbose_name = _("confirmation")
        verbose_name_plural = _("confirmations")
        constraints = [
            models.UniqueConstraint(
                fields=["digest", "finding"], name="one_confirmation_per_finding"
            )
        ]

    def __str__(self) -> str:
        return f"{self.finding[:12]} ({self.confirmed_by})"
