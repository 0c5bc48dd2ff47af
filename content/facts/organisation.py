"""Whose website is this, and where can residents turn to?"""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting
from wagtail.models import Site

from content.facts.contact_point import ContactPoint
from content.governance.kept_once.fact_text import require_readable
from content.governance.kept_once.shared import shared
from content.governance.once_per_request import forget_when_saved, once_per_request
from content.trail.recorded import recorded


def site_name() -> str:
    """Return the name from the settings, for a site that has not chosen its own yet."""
    return settings.WAGTAIL_SITE_NAME


@shared(everywhere=True)
@register_setting(icon="home")
@recorded()
class Organisation(BaseSiteSetting):
    """The municipality behind the site. Its phone and address live in one contact point."""

    name = models.CharField(
        _("name"),
        max_length=80,
        default=site_name,
        help_text=_("Stands at the top of every page, for example: Gemeente Voorbeeldstad."),
    )
    contact_point = models.ForeignKey(
        ContactPoint,
        verbose_name=_("general contact point"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text=_("Phone and desk for every question. Stands on every page."),
    )

    select_related: ClassVar = ["contact_point"]
    panels: ClassVar = [FieldPanel("name"), FieldPanel("contact_point")]

    class Meta:
        verbose_name = _("organisation")
        verbose_name_plural = _("organisations")

    def clean(self) -> None:
        """Raise ValidationError for a name that residents could not read: every page shows it."""
        super().clean()
        require_readable(self, ("name",), settings.LANGUAGE_CODE)

    @classmethod
    @once_per_request
    def for_site(cls, site: Site) -> "Organisation":
        """Return whose site this is, read once."""
        organisation: Organisation = super().for_site(site)
        return organisation

    def __str__(self) -> str:
        """Return the name of the municipality."""
        return self.name


forget_when_saved(Organisation, Site)
