"""What happens to live pages when something they show changes or is to go?"""

import pytest
from django.core import mail
from django.db import connection, transaction
from django.db.models import ProtectedError
from django.test import Client
from django.urls import reverse
from wagtail.models import PageLogEntry

from content.facts.models import ContactPoint, Organisation
from content.governance.kept_once.deletion import InUse
from content.governance.kept_once.rejudging import rejudge_later
from content.governance.kept_once.used_by import live_pages, pages_using
from content.governance.live_history import FAILS, PASSES
from content.governance.models import Verdict
from tests.content import factories
from tests.content.sealed import put_live

TOO_HARD = "Teneinde telefonisch contact te verkrijgen dient men derhalve het nummer te draaien."


@pytest.fixture
def page(municipality):
    page = factories.product_page(municipality.theme, owner=municipality.admin)
    return put_live(page)


@pytest.fixture
def desk(page):
    return ContactPoint.objects.get(name="Stadhuis")


def change(desk, note, capture):
    desk.phone_note = note
    with capture(execute=True):
        desk.save()


def test_a_page_uses_what_its_blocks_choose(page, desk, municipality):
    factories.product_page(municipality.theme, slug="concept")
    assert [used.pk for used in pages_using(desk)] == [page.pk]


def test_every_page_uses_the_organisation_and_what_it_refers_to(page, municipality):
    other = factories.contact_point(name="Wijkcentrum")
    assert not pages_using(other)
    organisation = Organisation.for_site(municipality.site)
    organisation.contact_point = other
    organisation.save()
    assert set(pages_using(other)) == set(pages_using(organisation)) == set(live_pages())


def test_a_changed_contact_point_is_told_and_takes_nothing_offline(
    page, desk, django_capture_on_commit_callbacks
):
    change(desk, TOO_HARD, django_capture_on_commit_callbacks)
    page.refresh_from_db()
    assert page.live
    assert Verdict.objects.filter(page_id=page.pk).latest("judged_at").decision == "refused"
    entry = PageLogEntry.objects.get(page_id=page.pk, action=FAILS)
    assert "Stadhuis" in entry.data["cause"]
    assert page.title in mail.outbox[0].body
    assert mail.outbox[0].to == [page.owner.email]


def test_the_history_tells_it_in_words(
    page, desk, admin_client, django_capture_on_commit_callbacks
):
    change(desk, TOO_HARD, django_capture_on_commit_callbacks)
    history = admin_client.get(reverse("wagtailadmin_pages:history", args=[page.pk]))
    told = history.content.decode()
    assert "Stadhuis" in told
    entry = PageLogEntry.objects.get(page_id=page.pk, action=FAILS)
    sentence = entry.formatter.format_message(entry)
    assert sentence in told
    assert entry.data["rules"]
    assert not [rule for rule in entry.data["rules"] if rule in sentence], "no words but an id"


def test_a_page_that_passes_again_is_told_once(
    page, desk, django_capture_on_commit_callbacks, monkeypatch
):
    change(desk, TOO_HARD, django_capture_on_commit_callbacks)
    monkeypatch.setattr(
        "content.governance.kept_once.rejudging.open_points", lambda page, verdict: ()
    )
    for _again in range(2):
        change(desk, TOO_HARD, django_capture_on_commit_callbacks)
    told = PageLogEntry.objects.filter(page_id=page.pk, action__in=(FAILS, PASSES))
    assert list(told.order_by("pk").values_list("action", flat=True)) == [FAILS, PASSES]


def test_a_draft_is_not_judged_and_a_fact_in_no_page_costs_nothing(
    municipality, django_capture_on_commit_callbacks
):
    factories.product_page(municipality.theme)
    with django_capture_on_commit_callbacks() as later:
        rejudge_later(pages_using(ContactPoint.objects.get()), "iets")
    assert later == []


def test_linking_pages_are_judged_when_a_page_goes_offline(
    municipality, django_capture_on_commit_callbacks
):
    target = put_live(factories.information_page(municipality.theme, slug="doel"))
    text = f'<p>Lees <a linktype="page" id="{target.pk}">deze uitleg</a>.</p>'
    linking = put_live(factories.product_page(municipality.theme, no_answer=text))
    with django_capture_on_commit_callbacks(execute=True):
        target.delete()
    entry = PageLogEntry.objects.get(page_id=linking.pk, action=FAILS)
    assert entry.data["rules"] == ["dead-link"]


@pytest.mark.parametrize("route", ["instance", "queryset"])
def test_what_a_live_page_shows_cannot_be_deleted(page, desk, route):
    with pytest.raises(InUse) as refusal, transaction.atomic():
        desk.delete() if route == "instance" else ContactPoint.objects.all().delete()
    assert [p.pk for p in refusal.value.pages] == [page.pk]
    assert ContactPoint.objects.filter(pk=desk.pk).exists()


def test_what_only_drafts_show_can_be_deleted(municipality):
    factories.product_page(municipality.theme)
    ContactPoint.objects.all().delete()
    assert not ContactPoint.objects.exists()


def test_a_site_goes_with_what_every_page_shows(page, municipality):
    Organisation.for_site(municipality.site)
    municipality.site.delete()
    assert not Organisation.objects.exists()


def delete_snippet(client: Client, desk):
    return client.post(reverse("wagtailsnippets_facts_contactpoint:delete", args=[desk.pk]))


def delete_in_bulk(client: Client, desk):
    url = reverse("wagtail_bulk_action", args=["facts", "contactpoint", "delete"])
    return client.post(f"{url}?id={desk.pk}&next=/admin/")


@pytest.mark.parametrize("delete", [delete_snippet, delete_in_bulk])
def test_the_admin_shows_which_pages_stand_in_the_way(
    page, desk, admin_client, delete, monkeypatch
):
    monkeypatch.setitem(connection.settings_dict, "ATOMIC_REQUESTS", True)  # undone as if alone
    response = delete(admin_client, desk)
    assert response.status_code == 409
    shown = response.content.decode()
    assert page.title in shown
    assert reverse("wagtailadmin_pages:edit", args=[page.pk]) in shown
    assert "verwijder" in shown.lower()
    assert ContactPoint.objects.filter(pk=desk.pk).exists()


def test_a_page_to_which_others_link_may_go_after_a_warning(municipality, admin_client):
    target = put_live(factories.information_page(municipality.theme, slug="doel"))
    text = f'<p>Lees <a linktype="page" id="{target.pk}">deze uitleg</a>.</p>'
    linking = put_live(factories.product_page(municipality.theme, no_answer=text))
    url = reverse("wagtailadmin_pages:delete", args=[target.pk])
    assert f"“{linking.title}”" in admin_client.get(url).content.decode()
    admin_client.post(url)
    assert not type(target).objects.filter(pk=target.pk).exists()


def test_in_use_is_what_django_calls_protected():
    assert issubclass(InUse, ProtectedError)
