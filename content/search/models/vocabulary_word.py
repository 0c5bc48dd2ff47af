"""Which words does the site itself use? The answer to slips of the finger and compounds."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from content.search.models.indexed_page import MOST_LETTERS


class VocabularyWord(models.Model):
    """A word as pages write it, with its stem; `length` makes words of about that length quick."""

    language = models.CharField(max_length=10)
    word = models.CharField(max_length=MOST_LETTERS)
    stem = models.CharField(max_length=MOST_LETTERS)
    length = models.PositiveSmallIntegerField()

    class Meta:
        verbose_name = _("word of the site")
        verbose_name_plural = _("words of the site")
        constraints = [
            models.UniqueConstraint(fields=["language", "word"], name="one_row_per_word")
        ]
        indexes = [
            models.Index(fields=["language", "length"], name="search_words_by_length"),
            models.Index(fields=["language", "stem"], name="search_words_by_stem"),
        ]

    def __str__(self) -> str:
        """Return the word."""
        return self.word
