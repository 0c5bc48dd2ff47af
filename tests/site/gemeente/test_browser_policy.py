"""Do visitors and editors only run what the site itself brings?"""

import re
from base64 import b64encode
from hashlib import sha256

import pytest
from django.contrib.auth.models import User
from wagtail.models import Workflow

from tests.content import factories

pytestmark = pytest.mark.django_db

INLINE = re.compile(
    r'<script(?![^>]*(?: src=| type="application/(?:ld\+)?json"))[^>]*>(.*?)</script>', re.DOTALL
)
ADDRESSES = (
    "",
    "pages/",
    "pages/{page}/edit/",
    "pages/{page}/history/",
    "pages/add/pages/productpage/{page}/",
    "images/add/",
    "documents/",
    "users/",
    "groups/new/",
    "reports/site-history/",
    "workflows/edit/{workflow}/",
)


@pytest.fixture
def home():
    return factories.make_site()


def source(script: str) -> str:
    return f"'sha256-{b64encode(sha256(script.encode()).digest()).decode()}'"


def policy(response) -> str:
    return response.headers["Content-Security-Policy"]


def test_a_page_for_residents_runs_no_script_of_its_own(client, home):
    response = client.get(home.url)
    assert response.status_code == 200
    assert "unsafe" not in policy(response)
    assert "sha256" not in policy(response)
    assert INLINE.findall(response.text) == []
    assert not re.search(r"<style|\sstyle=|\son[a-z]+=", response.text)


def test_a_resident_gets_no_cookie(client, home):
    assert client.get(home.url).cookies == {}
    assert client.get("/bestaat-niet/").cookies == {}


def test_the_policy_knows_every_script_in_the_admin(client, home):
    client.force_login(User.objects.create_superuser("beheerder"))
    theme = factories.theme_page(home)
    workflow = Workflow.objects.create(name="Nakijken")
    for address in ADDRESSES:
        response = client.get("/admin/" + address.format(page=theme.pk, workflow=workflow.pk))
        assert response.status_code == 200, address
        allowed = re.search(r"script-src ([^;]*)", policy(response))[1].split()
        assert {source(script) for script in INLINE.findall(response.text)} <= set(allowed), address
        assert "'unsafe-inline'" not in allowed


def test_the_sign_in_page_is_as_strict_as_a_page_for_residents(client, home):
    assert policy(client.get("/admin/login/")) == policy(client.get(home.url))


def test_the_theme_of_a_municipality_may_come_from_its_own_server(client, settings, home):
    settings.THEME_CSS = "https://voorbeeld.nl/huisstijl.css"
    allowed = dict(part.split(" ", 1) for part in policy(client.get(home.url)).split("; "))
    assert allowed["style-src"] == "'self' https://voorbeeld.nl"
    assert allowed["font-src"] == "'self' https://voorbeeld.nl"
    assert allowed["default-src"] == "'self'"
