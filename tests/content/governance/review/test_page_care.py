"""Is every live page looked at again, and does saying so leave the text and its seal alone?"""

from datetime import date, timedelta

import pytest
from django.contrib.auth.models import Group
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils import timezone
from wagtail.models import PageLogEntry

from content.governance.digest import VOLATILE
from content.governance.models.page_care import CARE_FIELDS
from content.governance.review.dates import months_after
from content.pages.models import InformationPage
from tests.content import factories


@pytest.fixture
def live_page(municipality) -> InformationPage:
    return factories.information_page(municipality.theme, live=True, slug="online")


def stored(page) -> InformationPage:
    return InformationPage.objects.get(pk=page.pk)


def press(client, user, page):
    client.force_login(user)
    return client.post(reverse("governance:reviewed", args=[page.pk]), follow=True)


def test_a_draft_has_no_day_and_a_live_page_has_one(draft, live_page):
    assert draft.review_due_on is None
    assert live_page.review_due_on == months_after(timezone.localdate(), 12)


def test_no_field_of_care_is_part_of_what_was_judged(live_page):
    assert CARE_FIELDS <= VOLATILE
    seal, digest = live_page.seal, live_page.content_digest()
    live_page.responsible = Group.objects.create(name="Burgerzaken")
    live_page.review_every = 3
    live_page.expert_email = "deskundige@voorbeeld.nl"
    live_page.save()
    assert (stored(live_page).seal, stored(live_page).content_digest()) == (seal, digest)
    assert stored(live_page).review_due_on == months_after(timezone.localdate(), 3)


def test_the_button_moves_the_day_and_nothing_else(client, municipality, live_page):
    InformationPage.objects.filter(pk=live_page.pk).update(review_due_on=date(2020, 1, 1))
    before = stored(live_page)
    response = press(client, municipality.admin, live_page)
    after = stored(live_page)
    assert "Bedankt" in response.content.decode()
    assert after.reviewed_on == timezone.localdate()
    assert after.review_due_on == months_after(timezone.localdate(), 12)
    assert (after.seal, after.latest_revision_id) == (before.seal, before.latest_revision_id)
    assert PageLogEntry.objects.filter(page_id=live_page.pk, action="governance.reviewed").exists()


def test_publishing_an_older_revision_does_not_undo_the_review(client, municipality, live_page):
    old = live_page.get_latest_revision()
    press(client, municipality.admin, live_page)
    old.publish()
    assert stored(live_page).reviewed_on == timezone.localdate()


def test_who_may_not_change_the_page_cannot_say_it_is_right(client, live_page, django_user_model):
    stranger = django_user_model.objects.create_user("vreemde", password="geheim")
    press(client, stranger, live_page)
    assert stored(live_page).reviewed_on is None


def test_a_draft_cannot_be_reviewed(client, municipality, draft):
    client.force_login(municipality.admin)
    assert client.post(reverse("governance:reviewed", args=[draft.pk])).status_code == 404


@pytest.mark.parametrize("months", [2, 25, 0])
def test_the_period_lies_between_three_and_twenty_four_months(live_page, months):
    live_page.review_every = months
    with pytest.raises(ValidationError):
        live_page.full_clean()


def test_the_panel_says_when_it_is_time(client, municipality, live_page):
    yesterday = timezone.localdate() - timedelta(days=1)
    InformationPage.objects.filter(pk=live_page.pk).update(review_due_on=yesterday)
    client.force_login(municipality.admin)
    text = client.get(reverse("wagtailadmin_pages:edit", args=[live_page.pk])).content.decode()
    assert "Controleer deze pagina nu opnieuw." in text
    assert reverse("governance:reviewed", args=[live_page.pk]) in text


def test_a_copy_was_not_reviewed(client, municipality, live_page):
    press(client, municipality.admin, live_page)
    copy = stored(live_page).copy(update_attrs={"slug": "kopie", "live": False}, keep_live=False)
    assert copy.reviewed_on is None
