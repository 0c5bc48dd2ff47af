"""Does the panel "Checks" tell what stands in the way, and let the browser look early?"""

import pytest
from django.urls import reverse

from content.governance.judging import known_verdict
from content.governance.models import Verdict
from tests.content import factories


def panel(client, page, name="checks", method="get") -> str:
    response = getattr(client, method)(reverse(f"governance:{name}", args=[page.pk]))
    assert response.status_code == 200
    return response.content.decode()


def test_a_draft_with_points_shows_where_what_and_what_to_do(municipality, admin_client):
    text = panel(admin_client, factories.product_page(municipality.theme, too_hard=True))
    assert 'data-gate-goto="conditions"' in text
    assert ">Voorwaarden" in text, "not the name that the form has"
    assert "data-gate-apply" in text
    assert "data-gate-unseen" not in text
    assert "Taalniveau: ongeveer" in text
    assert "Moeilijker dan de meeste teksten door:" in text


def test_asking_for_the_panel_judges_nothing(municipality, admin_client):
    panel(admin_client, factories.product_page(municipality.theme))
    assert not Verdict.objects.exists()


def test_the_browser_looks_at_a_draft_before_anyone_publishes(municipality, admin_client):
    page = factories.product_page(municipality.theme)
    assert "data-gate-unseen" in panel(admin_client, page)
    after = panel(admin_client, page, "look", "post")
    assert "data-gate-unseen" not in after
    assert "Ook een browser heeft deze pagina bekeken." in after
    verdict = known_verdict(page.get_latest_revision_as_object())
    assert verdict.is_complete
    assert not type(page).objects.get(pk=page.pk).live


@pytest.mark.parametrize("name", ["look", "confirm"])
def test_reading_an_address_that_changes_something_is_refused(municipality, admin_client, name):
    page = factories.product_page(municipality.theme)
    url = reverse(f"governance:{name}", args=[page.pk])
    assert admin_client.get(url).status_code == 405


def test_a_page_that_does_not_exist_is_not_found(municipality, admin_client):
    assert admin_client.get(reverse("governance:checks", args=[987654])).status_code == 404
