"""Does the panel tell whether a text became easier or harder?"""

import pytest
from django.urls import reverse

from content.governance.level_trend import EASIER, HARDER, SAME, trend
from tests.content import factories
from tests.content.sealed import put_live


@pytest.mark.parametrize(
    ("before", "now", "expected"),
    [(0.4, 0.9, EASIER), (0.9, 0.4, HARDER), (0.6, 0.62, SAME), (0.6, 0.6, SAME)],
)
def test_a_small_change_is_no_change(before, now, expected):
    assert trend(before, now) == expected


def panel(client, page, **query) -> str:
    return client.get(reverse("governance:checks", args=[page.pk]), query).content.decode()


def test_the_panel_compares_with_the_moment_the_page_was_opened(municipality, admin_client):
    page = factories.product_page(municipality.theme, too_hard=True)
    assert "Moeilijker dan toen u deze pagina opende." in panel(admin_client, page, opened_at="1")
    assert "toen u deze pagina opende" not in panel(admin_client, page)


@pytest.mark.parametrize("told", ["", "nan", "veel", "-1", "7"])
def test_a_strange_figure_is_left_out(municipality, admin_client, told):
    page = factories.product_page(municipality.theme)
    assert "toen u deze pagina opende" not in panel(admin_client, page, opened_at=told)


def test_a_draft_is_compared_with_the_version_online(municipality, admin_client):
    page = put_live(factories.product_page(municipality.theme))
    page.conditions = factories.TOO_HARD * 3
    page.save_revision()
    text = panel(admin_client, page)
    assert "Moeilijker dan de versie die online staat." in text
    compare = reverse("wagtailadmin_pages:revisions_compare", args=[page.pk, "live", "latest"])
    assert f'href="{compare}"' in text
    assert admin_client.get(compare).status_code in (200, 302)


def test_a_draft_that_never_was_online_is_compared_with_nothing(municipality, admin_client):
    text = panel(admin_client, factories.product_page(municipality.theme, too_hard=True))
    assert "online staat." not in text
    assert "compare" not in text
