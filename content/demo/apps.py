"""How does Django know the example municipality?"""

from django.apps import AppConfig
from django.core.checks import Tags, register
from django.utils.translation import gettext_lazy as _

from content.demo.checks import demo_logins_are_gone


class DemoConfig(AppConfig):
    """The app with the example municipality: texts, a loader and logins."""

    name = "content.demo"
    label = "demo"
    verbose_name = _("Example municipality")

    def ready(self) -> None:
        """Let `check --deploy` look for demo logins."""
        register(demo_logins_are_gone, Tags.security, deploy=True)
