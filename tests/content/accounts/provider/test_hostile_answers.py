"""Does an answer that was tampered with get anybody in?"""

import time
from urllib.parse import parse_qs, urlsplit

import pytest
from joserfc import jwt
from joserfc.jwk import OctKey, RSAKey
from joserfc.jws import JWSRegistry

from content.accounts.models import OutsideIdentity
from content.accounts.provider.client import client as outside_client

pytestmark = pytest.mark.django_db

KEY = RSAKey.generate_key(2048, {"kid": "echt"})
STRANGER = RSAKey.generate_key(2048, {"kid": "echt"})
EVERY_WAY = JWSRegistry(algorithms=["RS256", "HS256", "none"])
AN_HOUR = 3600


@pytest.fixture
def come_back(outside, client, monkeypatch):
    """Return what comes back with an id token that says what a test wants it to say."""
    server = outside_client()
    server.load_server_metadata()
    monkeypatch.setitem(server.server_metadata, "jwks", {"keys": [KEY.as_dict(private=False)]})

    def run(*, alg="RS256", key=KEY, **changed):
        asked = parse_qs(urlsplit(client.get("/aanmelden/start/").url).query)
        honest = {
            "iss": server.server_metadata["issuer"],
            "aud": "gemeente",
            "sub": "eva",
            "iat": int(time.time()),
            "exp": int(time.time()) + AN_HOUR,
            "nonce": asked["nonce"][0],
            "groups": ["CN=Web redactie"],
        }
        told = {name: value for name, value in (honest | changed).items() if value is not None}
        token = jwt.encode({"alg": alg, "kid": "echt"}, told, key, registry=EVERY_WAY)
        answer = {"access_token": "x", "token_type": "Bearer", "id_token": token}
        monkeypatch.setattr(server, "fetch_access_token", lambda **_asked: answer)
        return client.get("/aanmelden/terug/", {"code": "x", "state": asked["state"][0]})

    return run


def test_an_honest_answer_gets_in(come_back, client):
    assert come_back().status_code == 302
    assert client.get("/admin/").status_code == 200


@pytest.mark.parametrize(
    "changed",
    [
        {"nonce": "van een ander"},
        {"nonce": None},
        {"aud": "een-andere-site"},
        {"aud": "een-andere-site", "azp": "gemeente"},
        {"aud": ["gemeente", "een-andere-site"], "azp": "een-andere-site"},
        {"iss": "https://elders.test"},
        {"iss": None},
        {"sub": None},
        {"exp": int(time.time()) - AN_HOUR},
        {"exp": None},
        {"iat": int(time.time()) + AN_HOUR},
        {"alg": "none", "key": OctKey.import_key("een sleutel van niets")},
        {"alg": "HS256", "key": OctKey.import_key("een geheim van beide kanten")},
        {"key": STRANGER},
    ],
    ids="-".join,
)
def test_an_answer_that_is_not_honest_gets_nobody_in(come_back, client, changed):
    assert come_back(**changed).status_code == 502
    assert client.get("/admin/").status_code == 302
    assert not OutsideIdentity.objects.exists()
