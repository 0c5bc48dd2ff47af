"""Under which everyday words do people look for a page?"""

from django.db import models
from django.utils.translation import gettext_lazy as _


def also_called_field() -> models.CharField:
    """Return the field with other words, which the list from A to Z shows as well."""
    return models.CharField(
        _("also called"),
        max_length=255,
        blank=True,
        help_text=_("Other words that people use for this, with commas: kliko, vuilnisbak."),
    )


def other_words(told: str) -> tuple[str, ...]:
    """Return the words of a list with commas, each once."""
    return tuple(dict.fromkeys(word.strip() for word in told.split(",") if word.strip()))
