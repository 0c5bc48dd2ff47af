"""Can an editor answer, by name, what a machine cannot tell?"""

from dataclasses import replace

import pytest
from django.urls import reverse

from a11y_checks.finding import Finding, Pointer
from a11y_checks.outcome import CANT_TELL, SERIOUS
from a11y_checks.report import Engine, Report
from content.governance.judging import store_verdict
from content.governance.models import Confirmation
from content.governance.refusal import PublicationBlocked
from content.pages.models import ProductPage
from tests.content import factories

DOUBT = Finding(
    rule="axe-color-contrast",
    requirements=("wcag:1.4.3",),
    outcome=CANT_TELL,
    impact=SERIOUS,
    blocking=True,
    pointer=Pointer(path="costs", excerpt="80 euro"),
    message="This sentence has %(words)d words. The limit is %(max)d.",
    params={"words": 30, "max": 25},
)


@pytest.fixture
def doubtful_page(municipality) -> ProductPage:
    """A page of which the browser could not tell one thing."""
    page = factories.product_page(municipality.theme)
    report = Report(findings=(DOUBT,), engines=(Engine("axe-core", "4.12.1"),))
    store_verdict(page.get_latest_revision_as_object(), report)
    return page


def confirm(client, page, key=DOUBT.key):
    return client.post(reverse("governance:confirm", args=[page.pk]), {"finding": key})


def test_a_doubt_keeps_the_page_from_going_live_until_someone_confirms(
    doubtful_page, admin_client, municipality
):
    with pytest.raises(PublicationBlocked):
        doubtful_page.get_latest_revision().publish()
    assert confirm(admin_client, doubtful_page).status_code == 200
    doubtful_page.get_latest_revision().publish()
    assert ProductPage.objects.get(pk=doubtful_page.pk).live
    assert Confirmation.objects.get().confirmed_by == municipality.admin


def test_confirming_twice_is_one_confirmation(doubtful_page, admin_client):
    confirm(admin_client, doubtful_page)
    confirm(admin_client, doubtful_page)
    assert Confirmation.objects.count() == 1


def test_what_was_not_asked_cannot_be_confirmed(doubtful_page, admin_client):
    other = replace(DOUBT, pointer=Pointer(path="costs", excerpt="90 euro"))
    assert confirm(admin_client, doubtful_page, other.key).status_code == 409
    assert not Confirmation.objects.exists()


def test_a_confirmation_does_not_cover_other_text(doubtful_page, admin_client):
    confirm(admin_client, doubtful_page)
    doubtful_page.costs = "<p>Het kost 90 euro.</p>"
    doubtful_page.save_revision()
    report = Report(findings=(DOUBT,), engines=(Engine("axe-core", "4.12.1"),))
    store_verdict(doubtful_page.get_latest_revision_as_object(), report)
    with pytest.raises(PublicationBlocked):
        doubtful_page.get_latest_revision().publish()


def test_the_panel_asks_and_thanks(doubtful_page, admin_client):
    panel = reverse("governance:checks", args=[doubtful_page.pk])
    assert f'data-gate-confirm="{DOUBT.key}"' in admin_client.get(panel).content.decode()
    assert "data-gate-confirm" not in confirm(admin_client, doubtful_page).content.decode()


def test_visitors_get_neither_the_panel_nor_the_right_to_confirm(doubtful_page, client):
    panel = reverse("governance:checks", args=[doubtful_page.pk])
    assert client.get(panel).status_code == 302
    assert confirm(client, doubtful_page).status_code == 302
    assert not Confirmation.objects.exists()
