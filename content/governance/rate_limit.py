"""How often may one visitor do the same thing?"""

import hashlib
import hmac
import ipaddress
import re

from django.conf import settings
from django.core.cache import caches
from django.http import HttpRequest

COUNTS = "counts"
"""A cache of its own: what visitors fill the other with pushes no count out."""
NEIGHBOURHOOD = 64
"""Bits of an IPv6 address that stay: one connection has all that share them (RFC 6177)."""
WITH_PORT = re.compile(r"\[(?P<six>[^\]]+)\](?::\d+)?|(?P<four>[\d.]+):\d+")
"""How some web servers write an address: `[2001:db8::1]:443`, `192.0.2.1:443`."""


def address_of(request: HttpRequest) -> str:
    """Return the network address of the visitor, of IPv6 the first half.

    Behind web servers that we trust (PROXY_COUNT of them) it is the one that the outermost
    of them saw; what a visitor writes in the header himself stands further to the left.
    What is no address is not taken over: it would be another visitor every time.
    """
    passed = request.META.get("HTTP_X_FORWARDED_FOR", "").split(",")
    seen = passed[-settings.PROXY_COUNT] if 0 < settings.PROXY_COUNT <= len(passed) else ""
    return _plain(seen) or _plain(str(request.META.get("REMOTE_ADDR", "")))


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
    counts = caches[COUNTS]
    key = f"rate-limit:{what}:{who}"
    if counts.add(key, 1, seconds):
        return False
    try:
        return bool(counts.incr(key) > most)
    except ValueError:  # the time ended just now
        return False


def _plain(told: str) -> str:
    """Return the address without a port; empty when there is none in the text."""
    bare = told.strip()
    if found := WITH_PORT.fullmatch(bare):
        bare = found["six"] or found["four"]
    try:
        address = ipaddress.ip_address(bare.partition("%")[0])
    except ValueError:
        return ""
    if isinstance(address, ipaddress.IPv4Address):
        return str(address)
    network = ipaddress.ip_network((address, NEIGHBOURHOOD), strict=False)
    return str(address.ipv4_mapped or network.network_address)
