"""How are kept pages written to disk without keeping a visitor waiting?"""

import pickle
import zlib
from random import randrange
from typing import IO, Any

from django.core.cache.backends.filebased import FileBasedCache

NO_COMPRESSION = 0
"""A page is read far more often than written, and each visitor would wait; disk is cheap."""
SELDOM = 100
"""Django looks through the whole folder at every write, to see whether it is full."""


class PageFiles(FileBasedCache):
    """Django's files, but written in less time: what takes longest is done less, or seldom."""

    def _write_content(self, file: IO[bytes], timeout: float | None, value: Any) -> None:
        file.write(pickle.dumps(self.get_backend_timeout(timeout), self.pickle_protocol))
        file.write(zlib.compress(pickle.dumps(value, self.pickle_protocol), NO_COMPRESSION))

    def _cull(self) -> None:
        if randrange(SELDOM) == 0:  # noqa: S311 - nobody needs to guess this
            super()._cull()
