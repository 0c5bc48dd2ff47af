"""Which links to other sites stand on live pages, and do they work?"""

from datetime import date, datetime, timedelta

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

FIRM_DAYS = 2
"""A link counts as broken when it failed on two different days: one bad day is no news."""
FRESH = timedelta(days=7)
"""How long an answer that was good stays good."""


class LinkQuerySet(models.QuerySet["ExternalLink"]):
    """Questions about links."""

    def broken(self) -> "LinkQuerySet":
        """Return the links that failed firmly on two different days, the oldest first."""
        return self.filter(failed_days__gte=FIRM_DAYS).order_by("first_failed_on", "url")

    def due(self, now: datetime) -> "LinkQuerySet":
        """Return the links to look at now: new, a week old, or not firm yet since yesterday."""
        today = models.Q(failed_days__gte=1) & ~models.Q(last_failed_on=now.date())
        new = models.Q(checked_at__isnull=True)
        return self.filter(new | today | models.Q(checked_at__lte=now - FRESH)).order_by("url")


class ExternalLink(models.Model):
    """An address outside the site, with what its server said."""

    url = models.URLField(_("address"), max_length=1000, unique=True)
    pages = models.ManyToManyField(
        settings.WAGTAIL_PAGE_MODEL, verbose_name=_("pages"), related_name="+"
    )
    checked_at = models.DateTimeField(_("checked at"), null=True)
    answer = models.CharField(_("answer"), max_length=60, blank=True)
    first_failed_on = models.DateField(_("first failed on"), null=True)
    last_failed_on = models.DateField(_("last failed on"), null=True)
    failed_days = models.PositiveIntegerField(
        _("days on which it failed"), default=0, db_index=True
    )

    objects = LinkQuerySet.as_manager()

    class Meta:
        verbose_name = _("link to another site")
        verbose_name_plural = _("links to other sites")

    def __str__(self) -> str:
        return self.url

    @property
    def is_broken(self) -> bool:
        """Whether it failed firmly on two different days."""
        return self.failed_days >= FIRM_DAYS

    def failed(self, on: date) -> None:
        """Note that the address was firmly gone on this day; a day counts once."""
        if self.last_failed_on != on:
            self.failed_days += 1
        self.first_failed_on = self.first_failed_on or on
        self.last_failed_on = on

    def worked(self) -> None:
        """Forget earlier failures."""
        self.first_failed_on = self.last_failed_on = None
        self.failed_days = 0
