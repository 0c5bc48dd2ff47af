"""How does Django know the page types?"""

from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PagesConfig(AppConfig):
    """The app with the page types that residents read."""

    name = "content.pages"
    label = "pages"
    verbose_name = _("Pages")

    def ready(self) -> None:
        """Offer the home page as carrier of emergency messages."""
        import_module("content.pages.emergency")
