"""How does search present itself to Django?"""

from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class SearchConfig(AppConfig):
    """Search: its index, its words and its log without personal data."""

    name = "content.search"
    label = "search"
    verbose_name = _("Search")

    def ready(self) -> None:
        """Follow what happens to pages, and put the questions without answer on the board."""
        import_module("content.search.following").follow_pages()
        import_module("content.search.todo")
