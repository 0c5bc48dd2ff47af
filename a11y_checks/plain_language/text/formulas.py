"""Where do the classic readability formulas come from, without what nobody here asks of them?"""

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

from a11y_checks.stand_ins import stood_for

if TYPE_CHECKING:
    from textstat.textstat import textstatistics

PRONUNCIATION = "nltk"
"""textstat imports it for a dictionary of English syllables. No formula that we use reads it, and
to load it takes longer than all the rest of the engine."""


@cache
def formulas(language: str) -> "textstatistics":
    """Return an own instance of textstat's formulas for a language such as `nl` or `en_US`.

    The instance that textstat shares is global, and starts in English.
    """
    with stood_for(PRONUNCIATION):
        own: textstatistics = import_module("textstat.textstat").textstatistics()
    own.set_lang(language)
    return own
