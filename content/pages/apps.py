"""How does Django know the page types?"""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PagesConfig(AppConfig):
    """The app with the page types that residents read."""

    name = "content.pages"
    label = "pages"
    verbose_name = _("Pages")
