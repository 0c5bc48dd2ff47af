"""An address leads to the page that stands there, in one question."""

import pytest
from django.db import connection
from django.http import Http404
from django.test.utils import CaptureQueriesContext

from content.governance.models import GovernedPage
from content.pages.address import MOST_LEVELS, page_at
from content.pages.models import HomePage
from tests.content import factories


@pytest.fixture
def home(municipality_theme) -> HomePage:
    return HomePage.objects.get()


def test_finds_a_page_at_any_depth_with_one_question(home, municipality_theme):
    product = factories.product_page(municipality_theme)
    with CaptureQueriesContext(connection) as asked:
        found = page_at(home, ["paspoort-en-rijbewijs", "paspoort-aanvragen"])
        assert found.get_parent().get_parent() is home
    assert found.pk == product.pk
    assert len(asked) == 1


@pytest.mark.parametrize(
    "slugs",
    [
        [],
        ["bestaat-niet"],
        ["bestaat-niet", "paspoort-aanvragen"],
        ["paspoort-aanvragen"],
        ["%"],
        ["paspoort-en-rijbewijs"] * (MOST_LEVELS + 1),
        ["x"] * 10_000,
    ],
)
def test_finds_nothing_at_an_address_without_a_page(home, municipality_theme, slugs):
    factories.product_page(municipality_theme)
    assert page_at(home, slugs) is None


def test_a_draft_is_not_found_by_visitors(home, rf):
    with pytest.raises(Http404):
        home.route(rf.get("/"), ["paspoort-en-rijbewijs"])


def test_a_live_page_is_found_as_its_own_type(home, municipality_theme, rf):
    GovernedPage.objects.filter(pk=municipality_theme.pk).update(live=True, seal="test:test")
    found = home.route(rf.get("/"), ["paspoort-en-rijbewijs"])
    assert found.page == municipality_theme
    assert type(found.page) is type(municipality_theme)
