"""How do we talk with the sign-in server?

OpenID Connect Core 1.0, authorization code flow with PKCE. Authlib checks state, nonce,
signature, issuer, audience and expiry; the addresses come from the server's own metadata
(OpenID Connect Discovery 1.0), read at the first sign-in.
"""

from functools import lru_cache
from typing import Any

from authlib.integrations.django_client import OAuth
from django.conf import settings

METADATA = "/.well-known/openid-configuration"
SCOPE = "openid profile email"
TIMEOUT = 10  # seconds: somebody waits for it


def is_configured() -> bool:
    """Say whether the municipality has a sign-in server."""
    return bool(settings.OIDC_SERVER_URL)


def client() -> Any:
    """Return the client for the server in the settings."""
    return _client(settings.OIDC_SERVER_URL, settings.OIDC_CLIENT_ID, settings.OIDC_CLIENT_SECRET)


@lru_cache(maxsize=1)
def _client(server: str, client_id: str, secret: str) -> Any:
    return OAuth().register(
        "outside",
        client_id=client_id,
        client_secret=secret,
        server_metadata_url=server.rstrip("/") + METADATA,
        client_kwargs={
            "scope": settings.OIDC_SCOPE or SCOPE,
            "code_challenge_method": "S256",
            "timeout": TIMEOUT,
        },
    )
