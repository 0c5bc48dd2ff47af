"""How does Django know the links to other sites?"""

from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class LinksConfig(AppConfig):
    """The app that checks links to other sites."""

    name = "content.links"
    label = "links"
    verbose_name = _("Links to other sites")

    def ready(self) -> None:
        """Put the broken links on the to-do board."""
        import_module("content.links.todo")
