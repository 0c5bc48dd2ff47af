"""Where do the classic readability formulas come from, without what nobody here asks of them?"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from textstat.textstat import textstatistics

PRONUNCIATION = "nltk"
"""textstat imports it for a dictionary of English syllables. No formula that we use reads it, and
to load it takes longer than all the rest of the engine."""


class ImportedWhenAsked(ModuleType):
    """Stands for a module until somebody asks something of it.

    `importlib.util.LazyLoader` does the same, but up to Python 3.11 an import statement already
    makes it load.
    """

    def __getattr__(self, name: str) -> Any:
        """Return what the module itself has. Raises AttributeError while it is only stood for."""
        module = import_module(self.__name__)
        if module is self:
            raise AttributeError(name)
        return getattr(module, name)


@cache
def formulas(language: str) -> "textstatistics":
    """Return an own instance of textstat's formulas for a language such as `nl` or `en_US`.

    The instance that textstat shares is global, and starts in English.
    """
    with _stood_for(PRONUNCIATION):
        own: textstatistics = import_module("textstat.textstat").textstatistics()
    own.set_lang(language)
    return own


@contextmanager
def _stood_for(name: str) -> Iterator[None]:
    """Let what is imported here take a stand-in for a module that nobody imported before."""
    if name in sys.modules:
        yield
        return
    sys.modules[name] = ImportedWhenAsked(name)
    try:
        yield
    finally:
        del sys.modules[name]
