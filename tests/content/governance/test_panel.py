"""Does the panel "Checks" tell what stands in the way, and let the browser look early?"""

import pytest
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation

from content.governance.editor.panels import LevelShown
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
    assert "Dit maakt de tekst moeilijk:" in text


@pytest.mark.parametrize(
    ("cefr", "line"),
    [
        ("A2", "Dit kan nog makkelijker:"),
        ("B1", "Dit kan nog makkelijker:"),
        ("B2", "Dit maakt de tekst moeilijk:"),
        ("C1", "Dit maakt de tekst moeilijk:"),
    ],
)
def test_the_reasons_fit_the_level_and_stand_on_their_own_lines(cefr, line):
    reasons = ("Haakjes, schuine strepen en andere tekens", "Weinig “wij”")
    level = LevelShown(cefr=cefr, probability=0.5, words=100, harder_by=reasons)
    content = {"level": level, "counts": {}, "groups": ()}
    with translation.override("nl"):
        text = render_to_string("governance/checks_content.html", {"content": content})
    assert text.count("Dit kan") + text.count("Dit maakt") == text.count(line) == 1
    assert "<li>Haakjes, schuine strepen en andere tekens</li><li>Weinig “wij”</li>" in text


def test_a_text_without_anything_hard_gets_no_reasons():
    level = LevelShown(cefr="A2", probability=0.9, words=100, harder_by=())
    content = {"level": level, "counts": {}, "groups": ()}
    assert "<ul" not in render_to_string("governance/checks_content.html", {"content": content})


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
