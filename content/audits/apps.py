"""How do the audits present themselves to Django?"""

from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class AuditsConfig(AppConfig):
    """The auditor's workplace."""

    name = "content.audits"
    label = "audits"
    verbose_name = _("Audits")

    def ready(self) -> None:
        """Put what somebody has to solve or renew on the to-do board."""
        import_module("content.audits.todo")
        import_module("content.audits.statement.missing")
        import_module("content.audits.statement.renewal")
