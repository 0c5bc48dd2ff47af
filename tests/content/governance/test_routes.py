"""No route puts a failing page live, every route puts a good page live, none answers 500.

Leaks are looked for as a resident would meet them: with a GET of the public address.
"""

import pytest
from django.db import IntegrityError
from django.test import Client

from content.governance.audit import broken_seals
from content.governance.models import GovernedPage
from content.governance.refusal import PublicationBlocked
from tests.content import factories
from tests.content.governance.routes import ROUTES, World

OLDER_RULES = "older-rules:"
FAULTS = ("too_hard", "inaccessible", "incomplete")
SIGNS = {
    "too_hard": "bij gebreke waarvan",
    "inaccessible": 'href="https://voorbeeld.nl/pas"',
}
# below the ORM no verdict can be made, so the database refuses good pages as well
NEVER = {"35 raw_update_to_live", "37 bulk_update_to_live", "38 fixture_loaded"}
# Dutch text under lang="en" fails WCAG 3.1.1, however good it is
WRONG_LANGUAGE = {"21 alias_for_a_translation"}


@pytest.fixture
def world(municipality, admin_client) -> World:
    return World(municipality, admin_client)


def take(name: str, world: World, fault: str):
    """Return (page, response, refusal) of a route; code routes may raise."""
    try:
        page, response = ROUTES[name](world, fault)
    except (PublicationBlocked, IntegrityError) as refusal:
        return None, None, refusal
    return page, response, None


def meets(fault: str) -> bool:
    """Say whether a resident can meet a page with this fault that the gate let through."""
    client = Client()
    judged = GovernedPage.objects.filter(depth__gt=1).exclude(seal__startswith=OLDER_RULES)
    for page in judged.specific():
        response = client.get(page.url) if page.url else None
        assert response is None or response.status_code < 500
        if response is not None and response.status_code == 200 and _carries(page, fault):
            return True
    return False


@pytest.mark.parametrize("name", sorted(set(ROUTES) - NEVER - WRONG_LANGUAGE))
def test_a_good_page_goes_live(world, name):
    page, response, refusal = take(name, world, "")
    assert refusal is None
    assert response is None or response.status_code < 400
    page.refresh_from_db()
    assert page.live
    assert page.seal
    assert Client().get(page.url).status_code == 200


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("name", sorted(ROUTES))
def test_a_failing_page_does_not_go_live(world, name, fault):
    _page, response, _refusal = take(name, world, fault)
    assert response is None or response.status_code < 500
    assert not meets(fault)
    assert not list(broken_seals_of_judged_pages())


@pytest.mark.parametrize("name", sorted(NEVER))
def test_below_the_orm_not_even_a_good_page_goes_live_without_a_seal(world, name):
    _page, _response, refusal = take(name, world, "")
    assert isinstance(refusal, IntegrityError)
    assert not GovernedPage.objects.filter(live=True, depth__gt=1).exists()


@pytest.mark.parametrize("name", sorted(WRONG_LANGUAGE))
def test_dutch_text_does_not_go_live_as_an_english_page(world, name):
    _page, _response, refusal = take(name, world, "")
    assert isinstance(refusal, PublicationBlocked)
    assert {finding.rule for finding in refusal.findings} >= {"text-language"}


def _carries(page, fault: str) -> bool:
    if fault == "incomplete":
        return any(True for _missing in page.missing_parts())
    return any(SIGNS[fault] in part.html for part in page.shown_parts())


def broken_seals_of_judged_pages():
    older = GovernedPage.objects.filter(seal__startswith=OLDER_RULES).values_list("pk", flat=True)
    return [broken for broken in broken_seals() if broken.page_id not in set(older)]


def test_the_table_has_every_numbered_route_that_puts_pages_live():
    numbers = {name[:2] for name in ROUTES}
    assert numbers >= {
        *("01", "02", "05", "06", "07", "08", "10", "11", "12", "13", "14", "15", "16"),
        *("17", "18", "19", "21", "26", "27", "32", "33", "34", "35", "37", "38"),
    }
    assert factories.TOO_HARD.count(SIGNS["too_hard"]) == 1
