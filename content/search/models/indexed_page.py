"""Which page is found by which stem, and how much does that stem say about it?"""

from django.db import models
from django.utils.translation import gettext_lazy as _

from content.governance.models import GovernedPage

MOST_LETTERS = 40
EVERYONE = ""
"""The audience of a page that is for residents and entrepreneurs alike."""


class IndexedPage(models.Model):
    """A page that every visitor may find, as it was when it was last looked at.

    `title_stems` are those of the title, in order, to know when a query is exactly the title.
    """

    page = models.OneToOneField(
        GovernedPage, on_delete=models.CASCADE, related_name="+", primary_key=True
    )
    language = models.CharField(max_length=10)
    audience = models.CharField(max_length=20, blank=True, default=EVERYONE)
    title = models.CharField(max_length=255)
    summary = models.TextField(blank=True)
    title_stems = models.TextField(blank=True)

    class Meta:
        verbose_name = _("page in the search index")
        verbose_name_plural = _("pages in the search index")
        indexes = [models.Index(fields=["language"], name="search_by_language")]

    def __str__(self) -> str:
        """Return the title."""
        return self.title


class Posting(models.Model):
    """One stem of one page; `weight` is a whole number, so that every database counts alike."""

    indexed = models.ForeignKey(IndexedPage, on_delete=models.CASCADE, related_name="postings")
    language = models.CharField(max_length=10)
    stem = models.CharField(max_length=MOST_LETTERS)
    weight = models.PositiveIntegerField()

    class Meta:
        verbose_name = _("stem in the search index")
        verbose_name_plural = _("stems in the search index")
        indexes = [models.Index(fields=["language", "stem"], name="search_by_stem")]
        constraints = [
            models.UniqueConstraint(fields=["indexed", "stem"], name="one_posting_per_stem")
        ]

    def __str__(self) -> str:
        """Return the stem."""
        return self.stem
