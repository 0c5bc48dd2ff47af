"""What do people call a thing that our pages call by another name?"""

from typing import ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from content.search.models.typed_phrase import TypedPhrase
from content.search.phrases import phrase_key, phrase_words

MOST_WORDS = 5
"""Longer phrases are questions; a best bet answers those."""


class Synonym(TypedPhrase):
    """Who types the one also gets what is found with the other; not the other way round."""

    typed = models.CharField(
        _("what people type"),
        max_length=100,
        help_text=_("The word or words from the search box, for example: kliko."),
    )
    means = models.CharField(
        _("what our pages call it"),
        max_length=100,
        help_text=_("A word from the title of the page, for example: afvalcontainer."),
    )

    phrase_field = "typed"
    panels: ClassVar = [FieldPanel("typed"), FieldPanel("means"), FieldPanel("language")]

    class Meta:
        ordering = ["typed", "means"]
        verbose_name = _("synonym")
        verbose_name_plural = _("synonyms")
        constraints = [
            models.UniqueConstraint(
                fields=["language", "typed", "means"],
                name="one_row_per_synonym",
                violation_error_message=_("This synonym is on the list already."),
            )
        ]

    def __str__(self) -> str:
        """Return both sides."""
        return f"{self.typed} = {self.means}"

    def clean(self) -> None:
        """Tidy the spaces. Raise ValidationError, by field, when the synonym would not work."""
        self.typed, self.means = " ".join(self.typed.split()), " ".join(self.means.split())
        if not 0 < len(phrase_words(self.typed, self.language)) <= MOST_WORDS:
            raise ValidationError(
                {"typed": _("Use one to five words that say what somebody looks for.")}
            )
        if not phrase_key(self.means, self.language):
            raise ValidationError({"means": _("Use a word that stands on the page.")})
        if phrase_key(self.typed, self.language) == phrase_key(self.means, self.language):
            raise ValidationError({"means": _("Search already sees these two as the same.")})
