"""What do we remember of roles, and of people who sign in elsewhere?"""

from django.conf import settings
from django.contrib.auth.models import Group
from django.db import models
from django.utils.translation import gettext_lazy as _


class Role(models.Model):
    """A group that the project made, and the rights it was once given.

    What an administrator takes away or renames later stays so: a right is given once.
    """

    key = models.CharField(_("key"), max_length=30, unique=True)
    group = models.OneToOneField(
        Group, models.SET_NULL, null=True, verbose_name=_("group"), related_name="+"
    )
    given = models.JSONField(_("rights that were given"), default=list)

    class Meta:
        verbose_name = _("role")
        verbose_name_plural = _("roles")
        default_permissions = ()

    def __str__(self) -> str:
        return str(self.group or self.key)


class OutsideIdentity(models.Model):
    """Who an account is at the municipality's own sign-in server."""

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, models.CASCADE, verbose_name=_("account"), related_name="+"
    )
    issuer = models.CharField(_("sign-in server"), max_length=255)
    subject = models.CharField(_("name over there"), max_length=255)

    class Meta:
        verbose_name = _("outside identity")
        verbose_name_plural = _("outside identities")
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(fields=["issuer", "subject"], name="one_account_each")
        ]

    def __str__(self) -> str:
        return f"{self.subject} @ {self.issuer}"
