"""Which part of a page did a script point at, and in which content does it stand?"""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from a11y_checks.finding import Pointer

Part = Mapping[str, Any]
"""What a script tells of one element: `target` (the selectors that lead to it) and `html`.
A rule of our own may add `doubt`, its own `message`, `params` and the `width` it was seen at."""
EXCERPT = 200


def target_key(part: Part) -> str:
    """Return the target as JSON: the same for the same element at every width."""
    return json.dumps(part["target"])


def pointer(part: Part, paths: Mapping[str, str], width: int) -> Pointer:
    """Return where a part stands: content path, short HTML, selector and width."""
    return Pointer(
        path=paths.get(target_key(part), ""),
        excerpt=str(part.get("html") or "")[:EXCERPT],
        selector=" ".join(_flat(part["target"])),
        viewport=width,
    )


def _flat(target: Iterable[Any]) -> Iterator[str]:
    for step in target:
        yield step if isinstance(step, str) else " ".join(step)
