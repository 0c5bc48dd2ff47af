"""How does Django know the facts that are kept once?"""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class FactsConfig(AppConfig):
    """The app that keeps contact points and the organisation."""

    name = "content.facts"
    label = "facts"
    verbose_name = _("Facts")
