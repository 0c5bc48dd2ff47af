"""What did people look for, how often, and was there an answer? Not who they are."""

from django.db import models
from django.utils.translation import gettext_lazy as _

MOST_LETTERS = 100


class QueryCount(models.Model):
    """One question on one day. No address, no session, no time of the day.

    `key` is the same for every way to ask it, and the same as that of a synonym or best bet.
    """

    day = models.DateField(_("day"))
    language = models.CharField(_("language"), max_length=10)
    query = models.CharField(_("question"), max_length=MOST_LETTERS)
    key = models.CharField(max_length=200, db_index=True)
    asked = models.PositiveIntegerField(_("times asked"), default=0)
    hits = models.PositiveIntegerField(_("pages found"), default=0)

    class Meta:
        verbose_name = _("search question")
        verbose_name_plural = _("search questions")
        default_permissions = ("view",)
        constraints = [
            models.UniqueConstraint(fields=["day", "language", "query"], name="one_count_per_day")
        ]

    def __str__(self) -> str:
        """Return the question."""
        return self.query
