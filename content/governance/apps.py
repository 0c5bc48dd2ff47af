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
        """Register checks, signals and lists, once every page type and shared model is known."""
        names = ("checks", "kept_once.changes", "visibility", "privacy.guard", "todo.sources")
        for name in names:
            import_module(f"content.governance.{name}")
