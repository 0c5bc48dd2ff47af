"""How does Django know the catalogue?"""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class CatalogueConfig(AppConfig):
    """The app that tells machines what the pages tell people."""

    name = "content.catalogue"
    label = "catalogue"
    verbose_name = _("Catalogue")
