"""A real sign-in server on this machine, and a site that knows it."""

import pytest
import requests
from oidc_provider_mock import run_server_in_thread

WAIT = 10  # seconds


@pytest.fixture(scope="module")
def server():
    """Return the address of a server for OpenID Connect; it stops after these tests."""
    with run_server_in_thread() as running:
        yield f"http://localhost:{running.server_port}"


@pytest.fixture
def outside(settings, server) -> str:
    """Let people sign in at that server; two of its groups have a role here."""
    settings.OIDC_SERVER_URL = server
    settings.OIDC_CLIENT_ID, settings.OIDC_CLIENT_SECRET = "gemeente", "geheim"
    settings.OIDC_ROLES = "CN=Web redactie=writer, CN=Web eindredactie=approver"
    settings.REQUIRE_SECOND_FACTOR = True
    return server


@pytest.fixture
def sign_in(outside, client):
    """Return what lets somebody with these claims sign in, and says what came back."""

    def run(subject: str, **claims):
        person = {"sub": subject, **claims}
        requests.put(f"{outside}/users/{subject}", json=person, timeout=WAIT).raise_for_status()
        started = client.get("/aanmelden/start/", {"next": "/admin/reports/site-history/"})
        back = requests.post(
            started.url, data={"sub": subject}, allow_redirects=False, timeout=WAIT
        )
        return client.get(back.headers["Location"])

    return run
