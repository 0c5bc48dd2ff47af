"""Can a page with a list go live at once: made with Publish, or copied from one that is live?"""

import pytest
from django.urls import reverse

from content.governance.models import GovernedPage
from content.pages.models import OverviewPage, ThemePage
from tests.content.governance.editor_post import editor_post
from tests.content.sealed import put_live

NEW_PAGES = {
    "themepage": lambda: ThemePage(
        title="Afval", slug="afval", summary="Hier leest u wanneer wij uw afval ophalen."
    ),
    "overviewpage": lambda: OverviewPage(
        title="A tot Z", slug="a-tot-z", summary="Alles wat u hier kunt regelen.", shows="alphabet"
    ),
}


@pytest.mark.parametrize("kind", NEW_PAGES)
def test_a_good_new_page_with_a_list_goes_live(kind, admin_client, municipality):
    page = NEW_PAGES[kind]()
    url = reverse("wagtailadmin_pages:add", args=["pages", kind, municipality.home.pk])
    data = editor_post(page, **{"action-publish": "1"})
    admin_client.post(url, data, follow=True)
    assert GovernedPage.objects.get(slug=page.slug).live


def test_a_good_theme_is_copied_and_stays_live(admin_client, municipality):
    theme = put_live(municipality.theme)
    url = reverse("wagtailadmin_pages:copy", args=[theme.pk])
    data = {"new_title": "Kopie", "new_slug": "kopie", "publish_copies": "on"}
    admin_client.post(url, data | {"new_parent_page": municipality.home.pk}, follow=True)
    assert ThemePage.objects.get(slug="kopie").live
