"""Editors meet the fields in reading order, in Dutch, and can look at a draft."""

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth import get_user_model
from django.urls import reverse

from content.governance.models import GovernedPage
from content.pages.models import HomePage
from tests.content import factories


@pytest.fixture
def editor(client, municipality_theme):
    client.force_login(get_user_model().objects.create_superuser("redactie", "r@voorbeeld.nl"))
    return client


@pytest.mark.parametrize(
    "name",
    ["homepage", "themepage", "productpage", "informationpage", "lifeeventpage", "overviewpage"],
)
def test_there_is_a_form_for_every_page_type(editor, municipality_theme, name):
    home = HomePage.objects.get()
    parents = {"homepage": GovernedPage.get_first_root_node(), "themepage": home}
    parents |= {"lifeeventpage": home, "overviewpage": home}
    parent = parents.get(name, municipality_theme)
    response = editor.get(reverse("wagtailadmin_pages:add", args=["pages", name, parent.pk]))
    assert response.status_code == 200


def test_a_product_form_asks_in_the_order_residents_read(editor, municipality_theme):
    below = municipality_theme.pk
    address = reverse("wagtailadmin_pages:add", args=["pages", "productpage", below])
    soup = BeautifulSoup(editor.get(address).content, "lxml")
    panels = [panel.get_text(strip=True) for panel in soup.select("h2.w-panel__heading")]
    wanted = [
        *("Begin van de pagina", "Wat mensen willen weten", "Manieren om het te regelen"),
        *("Als het anders gaat", "Meer lezen", "Over deze pagina"),
    ]
    assert [panel for panel in (text.rstrip("*") for text in panels) if panel in wanted] == wanted


@pytest.mark.parametrize("make", [factories.product_page, factories.information_page])
def test_a_draft_can_be_looked_at(editor, municipality_theme, make):
    draft = make(municipality_theme)
    response = editor.get(reverse("wagtailadmin_pages:view_draft", args=[draft.pk]))
    assert response.status_code == 200
    assert draft.summary in response.content.decode()


@pytest.mark.django_db
def test_a_page_that_was_never_stored_can_be_shown():
    assert factories.build_information().make_preview_request().status_code == 200
