"""How is a row found by what people type?"""

from typing import Any, ClassVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from content.search.phrases import phrase_key


class TypedPhrase(models.Model):
    """A row that answers words of visitors, in one language."""

    language = models.CharField(
        _("language"),
        max_length=10,
        choices=settings.LANGUAGES,
        default=settings.LANGUAGE_CODE,
        help_text=_("In which language do people search with these words?"),
    )
    key = models.CharField(max_length=200, editable=False, db_index=True)

    phrase_field: ClassVar[str]
    """Which field holds the words."""

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save the row with the key by which search finds it."""
        self.key = phrase_key(getattr(self, self.phrase_field), self.language)
        super().save(*args, **kwargs)
