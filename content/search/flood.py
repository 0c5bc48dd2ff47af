"""Are there more questions in this second than suggestions are worth?

Counts all visitors together, so nobody's address has to be known. In a flood only the
suggestions stop; searching itself goes on.
"""

import time

from django.core.cache import cache

MOST_EACH_SECOND = 50
"""Suggestions that were made before come from the cache and do not count."""


def is_flood(what: str) -> bool:
    """Count one more and say whether it is one too many for this second."""
    key = f"flood:{what}:{int(time.time())}"
    cache.add(key, 0, timeout=2)
    try:
        return cache.incr(key) > MOST_EACH_SECOND
    except ValueError:  # the second passed in between
        return False
