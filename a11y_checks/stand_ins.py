"""How is a package imported without a large one that it imports and that nobody here uses?"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType
from typing import Any


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


@contextmanager
def stood_for(name: str) -> Iterator[None]:
    """Let what is imported here take a stand-in for a module that nobody imported before."""
    if name in sys.modules:
        yield
        return
    sys.modules[name] = ImportedWhenAsked(name)
    try:
        yield
    finally:
        del sys.modules[name]
