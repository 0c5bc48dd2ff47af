"""How does Django know the site itself?"""

from importlib import import_module

from django.apps import AppConfig


class GemeenteConfig(AppConfig):
    """Looks, addresses and kept pages."""

    name = "gemeente"

    def ready(self) -> None:
        """Forget kept pages when what they show changes."""
        import_module("gemeente.page_cache.purging").connect()
