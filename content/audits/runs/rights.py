"""Which addresses may the computer open for whom?"""

from urllib.parse import urlsplit

from django.contrib.auth.base_user import AbstractBaseUser
from wagtail.models import Site

AUDIT_WEB = "audits.audit_web"
PORTS = {"http": 80, "https": 443}


def may_open(user: AbstractBaseUser, address: str) -> bool:
    """Say whether the computer may open this address for this person.

    Our own websites are open to who may audit; any other takes a right.
    """
    return bool(user.has_perm(AUDIT_WEB)) or is_ours(address)


def is_ours(address: str) -> bool:
    """Say whether this address belongs to a website of our own."""
    parts = urlsplit(address)
    try:
        port = parts.port or PORTS.get(parts.scheme)
    except ValueError:
        return False
    return Site.objects.filter(hostname=parts.hostname, port=port).exists()
