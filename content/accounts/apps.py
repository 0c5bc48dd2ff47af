"""How does Django know the roles and the ways to sign in?"""

from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class AccountsConfig(AppConfig):
    """Roles, the second step of signing in, and the municipality's own sign-in server."""

    name = "content.accounts"
    label = "accounts"
    verbose_name = _("Accounts")

    def ready(self) -> None:
        """Connect what acts by itself, once every model is known."""
        import_module("content.accounts.signals")
        import_module("content.accounts.checks")
