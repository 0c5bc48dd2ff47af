"""How does Django know the contact with residents?"""

from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ContactConfig(AppConfig):
    """The app that takes and keeps what residents say about a page."""

    name = "content.contact"
    label = "contact"
    verbose_name = _("Feedback from residents")

    def ready(self) -> None:
        """Put feedback that waits on the to-do board."""
        import_module("content.contact.todo")
        import_module("content.contact.permissions").register()
