"""How does the gate present itself to Django?"""

from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class GovernanceConfig(AppConfig):
    """The gate: governed pages, verdicts, seals and waivers."""

    name = "content.governance"
    label = "governance"
    verbose_name = _("Governance")

    def ready(self) -> None:
        """Register the system checks, once every page type is known."""
        import_module("content.governance.checks")
