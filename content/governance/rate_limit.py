"""How often may one visitor do the same thing?"""

import hashlib
import hmac

from django.conf import settings
from django.core.cache import cache
from django.http import HttpRequest


def address_of(request: HttpRequest) -> str:
    """Return the network address of the visitor.

    Behind web servers that we trust (PROXY_COUNT of them) it is the one that the outermost
    of them saw; what a visitor writes in the header himself stands further to the left.
    """
    passed = request.META.get("HTTP_X_FORWARDED_FOR", "").split(",")
    if 0 < settings.PROXY_COUNT <= len(passed):
        return str(passed[-settings.PROXY_COUNT].strip())
    return str(request.META.get("REMOTE_ADDR", ""))


def visitor(request: HttpRequest) -> str:
    """Return a mark of the visitor's address that cannot be turned back into it.

    Only the cache sees it, and for no longer than the limit lasts.
    """
    secret = settings.SECRET_KEY.encode()
    return hmac.new(secret, address_of(request).encode(), hashlib.sha256).hexdigest()[:32]


def is_too_often(what: str, who: str, most: int, seconds: int) -> bool:
    """Count this time, and say whether `who` did `what` more than `most` times in the seconds.

    Counted in the cache: for each process apart, unless the site has a shared cache.
    """
    key = f"rate-limit:{what}:{who}"
    if cache.add(key, 1, seconds):
        return False
    try:
        return bool(cache.incr(key) > most)
    except ValueError:  # the time ended just now
        return False
