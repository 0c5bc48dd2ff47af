"""Is there a fire exit, and does it need a second person, named findings and an end date?"""

from datetime import timedelta

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Permission
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone
from wagtail.models import PageLogEntry

from a11y_checks.browser.pool import close_browsers
from content.governance.audit import broken_seals
from content.governance.gate import open_points, waivable_key
from content.governance.judging import verdict_for
from content.governance.models import Waiver
from content.governance.refusal import PublicationBlocked
from content.pages.models import ProductPage
from tests.content import factories


@pytest.fixture
def hard_page(municipality) -> ProductPage:
    return factories.product_page(municipality.theme, too_hard=True)


@pytest.fixture
def second_person(municipality):
    return get_user_model().objects.create_superuser("tweede", "tweede@voorbeeld.nl", "geheim")


def keys(page) -> list[str]:
    return [finding.key for finding in open_points(page, verdict_for(page, whole=True))]


def ask(client, page, findings, days=3):
    ends_on = timezone.localdate() + timedelta(days=days)
    data = {"findings": findings, "reason": "Dijk breekt door", "ends_on": ends_on.isoformat()}
    return client.post(reverse("governance:ask_waiver", args=[page.pk]), data)


def approve(client, waiver):
    return client.post(reverse("governance:approve_waiver", args=[waiver.pk]))


def publish(page) -> None:
    page.get_latest_revision().publish()


def test_an_emergency_page_goes_live_with_a_waiver_that_a_second_person_approved(
    hard_page, admin_client, client, second_person
):
    ask(admin_client, hard_page, keys(hard_page))
    with pytest.raises(PublicationBlocked):
        publish(hard_page)
    client.force_login(second_person)
    approve(client, Waiver.objects.get())
    publish(hard_page)
    assert ProductPage.objects.get(pk=hard_page.pk).live
    assert list(broken_seals()) == []
    actions = set(PageLogEntry.objects.values_list("action", flat=True))
    assert actions >= {"governance.waiver.requested", "governance.waiver.approved"}


def test_the_one_who_asks_cannot_approve(hard_page, admin_client):
    ask(admin_client, hard_page, keys(hard_page))
    approve(admin_client, Waiver.objects.get())
    assert Waiver.objects.get().approved_at is None


def test_a_second_account_of_the_one_who_asks_cannot_approve(
    hard_page, client, municipality, second_person
):
    second_person.email = municipality.admin.email.upper()
    second_person.save()
    waiver = Waiver.objects.create(
        page=hard_page,
        reason="-",
        ends_on=timezone.localdate(),
        requested_by=municipality.admin,
    )
    client.force_login(second_person)
    for name, place in [("waiver", [waiver.pk]), ("waivers", [])]:
        shown = client.get(reverse(f"governance:{name}", args=place)).content.decode()
        assert reverse("governance:approve_waiver", args=[waiver.pk]) not in shown
    approve(client, waiver)
    waiver.refresh_from_db()
    assert waiver.approved_at is None


def test_the_database_itself_wants_a_second_person(hard_page, municipality):
    with pytest.raises(IntegrityError), transaction.atomic():
        Waiver.objects.create(
            page=hard_page,
            reason="-",
            ends_on=timezone.localdate(),
            requested_by=municipality.admin,
            approved_by=municipality.admin,
        )


def test_an_approval_by_nobody_allows_nothing(hard_page, municipality):
    Waiver.objects.create(
        page=hard_page,
        findings=keys(hard_page),
        reason="-",
        ends_on=timezone.localdate(),
        requested_by=municipality.admin,
        approved_at=timezone.now(),
    )
    with pytest.raises(PublicationBlocked):
        publish(hard_page)


def test_who_may_not_approve_is_refused(hard_page, admin_client, client):
    ask(admin_client, hard_page, keys(hard_page))
    writer = get_user_model().objects.create_user("schrijver", password="geheim")
    writer.user_permissions.add(Permission.objects.get(codename="access_admin"))
    client.force_login(writer)
    approve(client, Waiver.objects.get())
    assert Waiver.objects.get().approved_at is None


@pytest.mark.parametrize("days", [-1, 31])
def test_the_end_date_lies_within_thirty_days(hard_page, admin_client, days):
    response = ask(admin_client, hard_page, keys(hard_page), days)
    assert "ends_on" in response.context["form"].errors
    assert not Waiver.objects.exists()


def test_a_waiver_covers_only_the_findings_it_names(hard_page, municipality, second_person):
    named = keys(hard_page)[:1]
    approved_waiver(hard_page, municipality, second_person, named)
    with pytest.raises(PublicationBlocked) as refusal:
        publish(hard_page)
    assert named[0] not in {finding.key for finding in refusal.value.findings}


def test_other_words_in_the_same_place_are_not_covered(hard_page, municipality, second_person):
    approved_waiver(hard_page, municipality, second_person, keys(hard_page))
    hard_page.conditions = hard_page.conditions.replace("vergunning", "ontheffing")
    hard_page.save_revision(clean=False)
    with pytest.raises(PublicationBlocked):
        publish(hard_page)


def test_after_the_end_date_the_page_is_on_the_audit_list(hard_page, municipality, second_person):
    waiver = approved_waiver(hard_page, municipality, second_person, keys(hard_page))
    publish(hard_page)
    Waiver.objects.filter(pk=waiver.pk).update(ends_on=timezone.localdate() - timedelta(days=1))
    assert [broken.page_id for broken in broken_seals()] == [hard_page.pk]
    assert ProductPage.objects.get(pk=hard_page.pk).live


def test_a_page_live_by_waiver_was_seen_by_the_browser(hard_page, municipality, second_person):
    approved_waiver(hard_page, municipality, second_person, keys(hard_page))
    publish(hard_page)
    assert verdict_for(hard_page).is_complete


def test_a_waiver_for_a_missing_browser_covers_one_text_only(
    municipality, second_person, monkeypatch
):
    close_browsers()
    monkeypatch.setenv("A11Y_CHROMIUM", "/nowhere/chromium")
    page = factories.product_page(municipality.theme)
    verdict = verdict_for(page, whole=True)
    unseen = [waivable_key(point, verdict) for point in open_points(page, verdict)]
    approved_waiver(page, municipality, second_person, unseen)
    publish(page)
    assert ProductPage.objects.get(pk=page.pk).live
    page.costs = "<p>Het kost 90 euro.</p>"
    page.save_revision()
    with pytest.raises(PublicationBlocked):
        publish(page)


def test_the_list_shows_who_asked_and_who_approved(
    hard_page, municipality, second_person, admin_client
):
    approved_waiver(hard_page, municipality, second_person, keys(hard_page))
    text = admin_client.get(reverse("governance:waivers")).content.decode()
    assert "beheer" in text
    assert "tweede" in text
    assert "Dijk" in text


def test_without_waivers_the_list_says_so(admin_client):
    text = admin_client.get(reverse("governance:waivers")).content.decode()
    assert "Er zijn geen ontheffingen." in text


def approved_waiver(page, municipality, second_person, findings) -> Waiver:
    return Waiver.objects.create(
        page=page,
        findings=findings,
        reason="Dijk breekt door",
        ends_on=timezone.localdate() + timedelta(days=3),
        requested_by=municipality.admin,
        approved_by=second_person,
        approved_at=timezone.now(),
    )
