"""Does becoming visible for everyone count as publishing? Rows 24 and 25 of the routes."""

import pytest
from django.db import connection, transaction
from django.test import Client
from django.urls import reverse
from wagtail.actions.convert_alias import ConvertAliasPageAction
from wagtail.models import PageLogEntry, PageViewRestriction

from content.governance.live_history import VISIBLE
from content.governance.privacy import triggers
from content.governance.refusal import PublicationBlocked
from content.governance.visibility import VisibilityBlocked
from content.pages.models import HomePage, ProductPage
from tests.content import factories
from tests.content.sealed import put_live

LOGIN = PageViewRestriction.LOGIN


@pytest.fixture(autouse=True)
def guarded(db) -> None:
    """The database as it is outside the tests: it holds every private section."""
    triggers.install(connection)


@pytest.fixture
def private_theme(municipality):
    put_live(municipality.home)
    theme = put_live(factories.theme_page(municipality.home, slug="besloten"))
    PageViewRestriction.objects.create(page=theme, restriction_type=LOGIN)
    return theme


@pytest.fixture
def hard_page(private_theme):
    """A page that milder rules let through, behind a restriction."""
    return put_live(factories.product_page(private_theme, too_hard=True))


@pytest.fixture
def open_theme(municipality):
    return factories.theme_page(municipality.home, slug="open")


def is_public(page) -> bool:
    return Client().get(ProductPage.objects.get(pk=page.pk).url).status_code == 200


def restriction() -> PageViewRestriction:
    return PageViewRestriction.objects.get()


def lift(private_theme, open_theme):
    restriction().delete()


def lift_all(private_theme, open_theme):
    PageViewRestriction.objects.create(page=private_theme.get_first_child(), restriction_type=LOGIN)
    PageViewRestriction.objects.all().delete()


def put_it_elsewhere(private_theme, open_theme):
    kept = restriction()
    kept.page = open_theme
    kept.save()


def let_everybody_pass(private_theme, open_theme):
    kept = restriction()
    kept.restriction_type = PageViewRestriction.NONE
    kept.save()


def move_out_from_behind_one_that_lets_all_pass(private_theme, open_theme):
    PageViewRestriction.objects.create(page=open_theme, restriction_type=PageViewRestriction.NONE)
    move_the_page(private_theme, open_theme)


def move_the_page(private_theme, open_theme):
    private_theme.get_first_child().move(open_theme, pos="last-child")


WAYS = [
    *(lift, lift_all, put_it_elsewhere, let_everybody_pass, move_the_page),
    move_out_from_behind_one_that_lets_all_pass,
]


@pytest.mark.parametrize("way", WAYS)
def test_what_does_not_pass_stays_private(hard_page, private_theme, open_theme, way):
    with pytest.raises(VisibilityBlocked) as refusal, transaction.atomic():
        way(private_theme, open_theme)
    assert refusal.value.page.pk == hard_page.pk
    assert not is_public(hard_page)
    assert not PageLogEntry.objects.filter(action=VISIBLE).exists()


def test_a_restriction_on_the_page_itself_moves_along(hard_page, private_theme, open_theme):
    PageViewRestriction.objects.create(page=hard_page, restriction_type=LOGIN)
    move_the_page(private_theme, open_theme)
    assert not is_public(hard_page)


def test_drafts_do_not_hold_it_back(private_theme, open_theme):
    factories.product_page(open_theme, too_hard=True)
    put_it_elsewhere(private_theme, open_theme)
    restriction().delete()
    assert not PageViewRestriction.objects.exists()


def test_another_kind_of_restriction_shows_nothing_to_everyone(hard_page):
    kept = restriction()
    kept.restriction_type = PageViewRestriction.PASSWORD
    kept.password = "geheim"
    kept.save()
    shown = Client().get(ProductPage.objects.get(pk=hard_page.pk).url).content.decode()
    assert "Teneinde" not in shown


def test_deleting_a_private_page_shows_nothing_and_is_free(hard_page, private_theme):
    private_theme.delete()
    assert not PageViewRestriction.objects.exists()


def test_the_admin_tells_it_in_the_dialog(hard_page, private_theme, admin_client, monkeypatch):
    monkeypatch.setitem(connection.settings_dict, "ATOMIC_REQUESTS", True)  # undone as if alone
    url = reverse("wagtailadmin_pages:set_privacy", args=[private_theme.pk])
    answer = admin_client.post(
        url, {"restriction_type": "none"}, headers={"X-Requested-With": "XMLHttpRequest"}
    ).json()
    assert hard_page.title in answer["html"]
    assert answer["step"] == "set_privacy"
    assert restriction()


def test_the_admin_tells_it_after_a_move(hard_page, open_theme, admin_client):
    url = reverse("wagtailadmin_pages:move_confirm", args=[hard_page.pk, open_theme.pk])
    answer = admin_client.post(url, follow=True)
    assert hard_page.title in answer.content.decode()
    assert ProductPage.objects.get(pk=hard_page.pk).get_parent().pk != open_theme.pk


def test_a_good_page_becomes_visible_and_its_history_says_so(
    municipality, private_theme, open_theme, monkeypatch
):
    page = put_live(factories.product_page(private_theme))
    judged = []
    monkeypatch.setattr("content.governance.visibility.require_pass", judged.append)
    page.move(open_theme, pos="last-child")
    assert is_public(page)
    assert [p.pk for p in judged] == [page.pk]
    assert PageLogEntry.objects.get(action=VISIBLE).page_id == page.pk


def test_an_alias_of_a_private_page_that_does_not_pass_stays_an_alias(hard_page, open_theme):
    alias = hidden_alias(hard_page, open_theme)
    with pytest.raises(PublicationBlocked), transaction.atomic():
        ConvertAliasPageAction(alias).execute(skip_permission_checks=True)
    assert ProductPage.objects.get(pk=alias.pk).alias_of_id == hard_page.pk
    assert not is_public(alias)


def test_not_even_when_only_the_tie_to_its_source_is_saved(hard_page, open_theme):
    alias = hidden_alias(hard_page, open_theme)
    alias.alias_of = None
    with pytest.raises(PublicationBlocked), transaction.atomic():
        alias.save(update_fields=["alias_of"])
    assert not is_public(alias)


def test_an_alias_with_a_restriction_of_its_own_is_private(live_page, municipality):
    alias = live_page.create_alias(update_slug="alias")
    assert is_public(alias)
    PageViewRestriction.objects.create(page=alias, restriction_type=LOGIN)
    assert not is_public(alias)
    assert is_public(live_page)


def hidden_alias(source: ProductPage, parent) -> ProductPage:
    """Return an alias in the open, hidden because its source is private."""
    alias = put_live(factories.product_page(parent, too_hard=True, slug="alias"))
    ProductPage.objects.filter(pk=alias.pk).update(alias_of=source)
    PageViewRestriction.objects.create(page=source, restriction_type=LOGIN)
    return ProductPage.objects.get(pk=alias.pk)


@pytest.fixture
def elsewhere(municipality):
    """A home page that no site shows, with a page below it that milder rules let through."""
    home = factories.home_page(factories.root(), slug="elders", locale=municipality.home.locale)
    theme = put_live(factories.theme_page(put_live(home)))
    put_live(factories.product_page(theme, too_hard=True))
    return home


def test_a_site_does_not_start_where_a_page_does_not_pass(elsewhere, municipality):
    site, was = municipality.site, municipality.site.root_page
    site.root_page = elsewhere
    with pytest.raises(VisibilityBlocked):
        site.save()
    assert type(site).objects.get(pk=site.pk).root_page_id == was.pk


def test_a_site_starts_where_every_page_passes(elsewhere, municipality):
    ProductPage.objects.all().delete()
    site = municipality.site
    site.root_page = elsewhere
    site.save()
    told = PageLogEntry.objects.filter(action=VISIBLE).values_list("page_id", flat=True)
    home = HomePage.objects.get(pk=elsewhere.pk)
    assert set(told) == {home.pk, home.get_first_child().pk}
    assert Client().get("/").status_code == 200


def test_the_editor_of_sites_reads_why(elsewhere, municipality, admin_client):
    site = municipality.site
    data = {"hostname": site.hostname, "port": 80, "root_page": elsewhere.pk}
    data |= {"is_default_site": "on", "site_name": ""}
    response = admin_client.post(f"/admin/sites/edit/{site.pk}/", data, follow=True)
    assert "nog niet klaar voor bezoekers" in response.content.decode()


def test_a_page_from_where_no_site_looks_does_not_move_into_one(elsewhere, open_theme):
    hard = ProductPage.objects.get()
    with pytest.raises(VisibilityBlocked):
        hard.move(open_theme, pos="last-child")


def test_a_site_may_be_saved_as_it_is(elsewhere, hard_page, municipality):
    municipality.site.site_name = "Voorbeeldstad"
    municipality.site.save()
