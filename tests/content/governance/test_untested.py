"""Does a page ever go live unchecked: no browser, a page that cannot be shown?"""

import pytest
from django.urls import reverse

from a11y_checks.browser.pool import close_browsers
from content.governance.models import Verdict
from content.governance.refusal import PublicationBlocked
from content.pages.models import ProductPage
from tests.content import factories
from tests.content.governance.editor_post import editor_post


@pytest.fixture
def no_browser(monkeypatch):
    close_browsers()
    monkeypatch.setenv("A11Y_CHROMIUM", "/nowhere/chromium")
    yield
    close_browsers()


def test_without_a_browser_nothing_goes_live_and_the_reason_is_told(municipality, no_browser):
    page = factories.product_page(municipality.theme)
    with pytest.raises(PublicationBlocked) as refusal:
        page.get_latest_revision().publish()
    assert [finding.rule for finding in refusal.value.findings] == ["browser-check"]
    assert not ProductPage.objects.get(pk=page.pk).live


def test_the_editor_tells_it_and_keeps_the_text(municipality, admin_client, no_browser):
    page = factories.product_page(municipality.theme)
    url = reverse("wagtailadmin_pages:edit", args=[page.pk])
    response = admin_client.post(url, editor_post(page, **{"action-publish": "1"}))
    assert response.status_code == 200
    assert "bewaard als concept" in response.content.decode()


def test_once_there_is_a_browser_the_same_text_is_judged_again(
    municipality, monkeypatch, no_browser
):
    page = factories.product_page(municipality.theme)
    with pytest.raises(PublicationBlocked):
        page.get_latest_revision().publish()
    monkeypatch.delenv("A11Y_CHROMIUM")
    page.get_latest_revision().publish()
    assert ProductPage.objects.get(pk=page.pk).live
    assert Verdict.objects.filter(digest=page.content_digest()).count() == 1


def test_a_page_that_cannot_be_shown_is_untested_and_refused(municipality, monkeypatch):
    def fails(self, request):
        raise RuntimeError("template is broken")

    monkeypatch.setattr(ProductPage, "serve", fails)
    page = factories.product_page(municipality.theme)
    with pytest.raises(PublicationBlocked) as refusal:
        page.get_latest_revision().publish()
    assert [finding.outcome for finding in refusal.value.findings] == ["untested"]
