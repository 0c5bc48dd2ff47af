"""Which fields hold signs that no database can keep?"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from content.governance.digest import own_content

if TYPE_CHECKING:
    from content.governance.models import GovernedPage

UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
"""NUL, which PostgreSQL refuses, and half a character, which is no UTF-8 (RFC 3629, 3)."""


def unstorable_fields(page: "GovernedPage") -> Iterator[str]:
    """Yield the names of the fields that hold such a sign, for example half an emoji."""
    for name, value in own_content(type(page), page.serializable_data()).items():
        if any(UNSTORABLE.search(text) for text in _texts(value)):
            yield name


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        value = [*value, *value.values()]
    if isinstance(value, list):
        for item in value:
            yield from _texts(item)
