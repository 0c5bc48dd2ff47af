"""How does Django know the trail?"""

from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class TrailConfig(AppConfig):
    """The app that keeps and tells who did what."""

    name = "content.trail"
    label = "trail"
    verbose_name = _("Audit trail")

    def ready(self) -> None:
        """Guard the log tables and follow each new entry, once Wagtail's models are known."""
        import_module("content.trail.signals")
