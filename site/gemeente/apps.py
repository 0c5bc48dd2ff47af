"""How does Django know the site itself?"""

from importlib import import_module

from django.apps import AppConfig
from django.core.checks import Tags, register

from gemeente.checks import visitors_are_told_apart


class GemeenteConfig(AppConfig):
    """Looks, addresses and kept pages."""

    name = "gemeente"

    def ready(self) -> None:
        """Forget kept pages when what they show changes, and look at the settings for a server."""
        import_module("gemeente.page_cache.purging").connect()
        register(visitors_are_told_apart, Tags.security, deploy=True)
