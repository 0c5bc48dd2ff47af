"""How does Django know the facts that are kept once?"""

from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class FactsConfig(AppConfig):
    """The app that keeps facts, contact points and the organisation."""

    name = "content.facts"
    label = "facts"
    verbose_name = _("Facts")

    def ready(self) -> None:
        """Put the facts that need attention on the to-do board."""
        import_module("content.facts.todo")
