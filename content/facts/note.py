"""What does a visitor read of a note that editors may write in English too?"""

from dataclasses import dataclass

from django.conf import settings
from django.db import models
from django.utils.translation import get_language

ENGLISH = "en"


@dataclass(frozen=True)
class Note:
    """Words, and the language they are in (WCAG 2.2, 3.1.2)."""

    text: str
    language: str


def note(kept: models.Model, field: str) -> Note:
    """Return the words of a field for this visitor: in Dutch as long as there is no English."""
    english: str = getattr(kept, f"{field}_{ENGLISH}")
    if english and (get_language() or "").startswith(ENGLISH):
        return Note(english, ENGLISH)
    return Note(getattr(kept, field), settings.LANGUAGE_CODE)
