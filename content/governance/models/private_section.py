"""Which parts of the site does the gate know to be private?"""

from django.db import models
from django.utils.translation import gettext_lazy as _

from content.governance.models.governed_page import GovernedPage


class PrivateSection(models.Model):
    """A page with a restriction that keeps somebody out from here down.

    The database writes these rows itself. Only the gate removes one, when what is below may be
    seen: as long as it stands, the database lets nobody lift the restriction.
    """

    page = models.OneToOneField(
        GovernedPage,
        verbose_name=_("page"),
        on_delete=models.CASCADE,
        primary_key=True,
        related_name="+",
    )

    class Meta:
        verbose_name = _("private section")
        verbose_name_plural = _("private sections")

    def __str__(self) -> str:
        return str(self.page)
