"""Can who only reads find a page, without a way to change it?"""

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Permission
from django.urls import reverse
from wagtail.models import PageViewRestriction

from content.governance.gate import require_pass
from content.governance.judging import verdict_for
from content.governance.refusal import PublicationBlocked
from tests.content import factories
from tests.content.sealed import put_live

LIST = "governance:page_lookup"


def reader(*rights: str):
    person = get_user_model().objects.create_user("lezer", password="geheim")
    wanted = ("access_admin", "view_governedpage", *rights)
    person.user_permissions.add(*Permission.objects.filter(codename__in=wanted))
    return person


def titles(client, **query: str) -> list[str]:
    answer = client.get(reverse(LIST), query)
    return [page.told_title for page in answer.context["object_list"]]


@pytest.fixture
def draft(municipality):
    page = factories.product_page(municipality.theme, slug="concept", too_hard=True)
    with pytest.raises(PublicationBlocked):
        require_pass(page)
    return page


@pytest.fixture
def live(municipality):
    put_live(municipality.theme)
    return put_live(factories.information_page(municipality.theme))


def test_the_desk_finds_what_is_online_and_is_led_there(client, draft, live):
    client.force_login(reader())
    assert live.title in titles(client)
    assert draft.title not in titles(client)
    text = client.get(reverse(LIST)).content.decode()
    assert f'href="{live.url}"' in text
    assert "data-gate-state" not in text
    assert client.get(reverse("governance:page_record", args=[live.pk])).status_code == 302


def test_the_desk_does_not_find_a_page_in_a_private_section(client, municipality, live):
    section = municipality.theme
    PageViewRestriction.objects.create(page=section, restriction_type="login")
    client.force_login(reader())
    assert live.title not in titles(client)


def test_the_auditor_finds_drafts_and_reads_their_evidence_and_history(client, draft, live):
    client.force_login(reader("view_verdict"))
    verdict = verdict_for(draft)
    assert draft.title in titles(client, q="concept")
    assert titles(client, decision="refused") == [draft.title]
    assert draft.title not in titles(client, shown="online")
    record = reverse("governance:page_record", args=[draft.pk])
    assert f'href="{record}"' in client.get(reverse(LIST)).content.decode()
    text = client.get(record).content.decode()
    assert reverse("governance:verdict", args=[verdict.pk]) in text
    assert "Geweigerd" in text
    assert "/edit/" not in text


def test_a_title_is_searched_as_it_is_written(client, live):
    client.force_login(reader())
    assert titles(client, q=live.title[:6].lower()) == [live.title]
    assert titles(client, q="bestaat nergens") == []


def test_the_list_can_be_saved(client, live):
    client.force_login(reader())
    saved = b"".join(client.get(reverse(LIST), {"export": "csv"})).decode()
    assert live.title in saved
    assert live.url in saved


def test_whoever_may_not_look_up_pages_is_refused(client, draft, live):
    person = get_user_model().objects.create_user("ander", password="geheim")
    person.user_permissions.add(Permission.objects.get(codename="access_admin"))
    client.force_login(person)
    assert client.get(reverse(LIST)).status_code == 302
    assert client.get(reverse("governance:page_record", args=[draft.pk])).status_code == 302


def test_more_pages_ask_no_more_of_the_database(
    client, municipality, live, django_assert_max_num_queries
):
    client.force_login(reader("view_verdict"))
    with django_assert_max_num_queries(1000) as few:
        titles(client)
    for number in range(5):
        put_live(factories.information_page(municipality.theme, slug=f"nog-een-{number}"))
    with django_assert_max_num_queries(len(few)):
        titles(client)
