"""An address leads to the page that stands there, in one question."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Locale, PageViewRestriction, Site

from content.governance.address import MOST_LEVELS, trail_to
from content.governance.models import GovernedPage
from content.governance.once_per_request import as_one_request
from content.pages.models import HomePage, OverviewPage, ProductPage, ThemePage
from tests.content import factories


@pytest.fixture
def home(municipality_theme) -> HomePage:
    return HomePage.objects.get()


@pytest.fixture
def trail(home, municipality_theme) -> tuple[GovernedPage, ...]:
    factories.product_page(municipality_theme)
    return trail_to(home.url_path, ["paspoort-en-rijbewijs", "paspoort-aanvragen"])


def test_finds_every_page_on_the_way_with_one_question(home, municipality_theme):
    factories.product_page(municipality_theme)
    with CaptureQueriesContext(connection) as asked:
        trail = trail_to(home.url_path, ["paspoort-en-rijbewijs", "paspoort-aanvragen"])
        assert [type(page) for page in trail] == [HomePage, ThemePage, ProductPage]
        assert trail[-1].get_parent().get_parent() is trail[0]
        assert trail[-1].language == "nl"
        assert trail[-1].costs
    assert len(asked) == 1


@pytest.mark.parametrize(
    "slugs",
    [
        ["bestaat-niet"],
        ["bestaat-niet", "paspoort-aanvragen"],
        ["paspoort-aanvragen"],
        ["%"],
        ["paspoort-en-rijbewijs"] * (MOST_LEVELS + 1),
        ["x"] * 10_000,
    ],
)
def test_finds_only_the_home_page_at_an_address_without_a_page(home, municipality_theme, slugs):
    factories.product_page(municipality_theme)
    assert trail_to(home.url_path, slugs) == (home,)


def test_a_page_that_was_read_before_is_whole_again(home, municipality_theme):
    slugs = [municipality_theme.slug]
    with as_one_request():
        trail_to(home.url_path, slugs)
        ThemePage.objects.update(summary="Nu anders.")
        with CaptureQueriesContext(connection) as asked:
            page = trail_to(home.url_path, slugs)[-1]
            assert (page.summary, page.language) == ("Nu anders.", "nl")
            assert page.get_parent() == home
    assert len(asked) == 1


def test_a_page_may_come_back_in_another_language(home, municipality_theme):
    slugs = [municipality_theme.slug]
    with as_one_request():
        trail_to(home.url_path, slugs)
        ThemePage.objects.update(locale=Locale.objects.create(language_code="en"))
        assert trail_to(home.url_path, slugs)[-1].language == "en"


def test_a_page_of_another_type_may_take_the_address(home, municipality_theme):
    slugs = [municipality_theme.slug]
    with as_one_request():
        trail_to(home.url_path, slugs)
        GovernedPage.objects.filter(pk=municipality_theme.pk).update(url_path="/elders/")
        other = factories.overview_page(home, slug="anders")
        GovernedPage.objects.filter(pk=other.pk).update(url_path=municipality_theme.url_path)
        assert type(trail_to(home.url_path, slugs)[-1]) is OverviewPage


def test_the_rules_for_who_may_see_a_page_take_one_question(trail):
    with CaptureQueriesContext(connection) as asked:
        assert list(trail[-1].get_view_restrictions()) == []
    assert len(asked) == 1


@pytest.mark.parametrize("place", [0, 1, 2])
def test_a_rule_on_any_page_above_counts(trail, place):
    rule = PageViewRestriction.objects.create(page=trail[place], restriction_type="login")
    assert list(trail[-1].get_view_restrictions()) == [rule]


def test_a_rule_on_the_root_counts(trail, home):
    rule = PageViewRestriction.objects.create(page=home.get_parent(), restriction_type="login")
    assert list(trail[-1].get_view_restrictions()) == [rule]


def test_an_alias_takes_the_rules_of_its_source(home, municipality_theme, rf):
    product = factories.product_page(municipality_theme)
    alias = product.create_alias(parent=municipality_theme, update_slug="ook-paspoort")
    rule = PageViewRestriction.objects.create(page=product, restriction_type="login")
    found = trail_to(home.url_path, ["paspoort-en-rijbewijs", "ook-paspoort"])[-1]
    assert found.pk == alias.pk
    assert list(found.get_view_restrictions()) == [rule]


def test_the_root_of_the_tree_is_never_shown(home, client):
    Site.objects.update_or_create(
        is_default_site=True, defaults={"hostname": "localhost", "root_page": factories.root()}
    )
    assert client.get("/").status_code == 404
