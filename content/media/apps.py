"""How does Django know pictures and documents?"""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class MediaConfig(AppConfig):
    """The app that keeps pictures and documents."""

    name = "content.media"
    label = "media"
    verbose_name = _("Pictures and documents")
