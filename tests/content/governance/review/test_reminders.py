"""Is everybody reminded in time, once for each moment, and never by taking a page offline?"""

from datetime import timedelta

import pytest
from django.contrib.auth.models import Group
from django.core import mail
from django.core.management import call_command
from django.utils import timezone

from content.governance.models import GovernedPage, Waiver
from tests.content import factories
from tests.content.governance import people


@pytest.fixture
def send(django_capture_on_commit_callbacks):
    def send_reminders():
        mail.outbox.clear()
        with django_capture_on_commit_callbacks(execute=True):
            call_command("send_reminders")
        return {letter.to[0]: letter for letter in mail.outbox}

    return send_reminders


@pytest.fixture
def live_page(municipality, writer):
    page = factories.information_page(municipality.theme, live=True)
    page.owner = writer
    page.save(update_fields=["owner"])
    return page


def due_in(page, days: int) -> None:
    day = timezone.localdate() + timedelta(days=days)
    GovernedPage.objects.filter(pk=page.pk).update(review_due_on=day)


def waiver_of(page, asked_by, approved_by, days: int) -> Waiver:
    return Waiver.objects.create(
        page=page,
        reason="Dijk breekt door",
        ends_on=timezone.localdate() + timedelta(days=days),
        requested_by=asked_by,
        approved_by=approved_by,
        approved_at=timezone.now(),
    )


def test_a_page_that_is_not_due_sends_nothing(live_page, send):
    assert send() == {}


def test_the_role_is_told_and_not_the_owner(live_page, approver, send):
    role = Group.objects.create(name="Burgerzaken")
    approver.groups.add(role)
    GovernedPage.objects.filter(pk=live_page.pk).update(responsible=role)
    due_in(live_page, 10)
    letters = send()
    assert set(letters) == {approver.email}
    assert letters[approver.email].subject == "Controleer 1 pagina opnieuw"
    assert "Hulp bij uw vraag" in letters[approver.email].body


def test_each_moment_is_told_once(live_page, writer, send):
    due_in(live_page, 10)
    assert set(send()) == {writer.email}
    assert send() == {}
    due_in(live_page, 0)
    assert set(send()) == {writer.email}
    assert send() == {}
    assert GovernedPage.objects.get(pk=live_page.pk).live


def test_many_pages_are_one_letter(live_page, writer, municipality, send):
    other = factories.information_page(municipality.theme, live=True, slug="ander", title="Ander")
    other.owner = writer
    other.save(update_fields=["owner"])
    due_in(live_page, 1)
    due_in(other, 2)
    letters = send()
    assert letters[writer.email].subject == "Controleer 2 pagina's opnieuw"


def test_a_waiver_is_told_a_week_and_a_day_before_the_end(live_page, writer, approver, send):
    waiver = waiver_of(live_page, writer, approver, 7)
    assert set(send()) == {writer.email, approver.email}
    assert send() == {}
    Waiver.objects.filter(pk=waiver.pk).update(ends_on=timezone.localdate() + timedelta(days=1))
    assert set(send()) == {writer.email, approver.email}
    assert send() == {}


def test_a_short_waiver_is_told_once_at_the_start(live_page, writer, approver, send):
    waiver_of(live_page, writer, approver, 1)
    assert len(send()) == 2
    assert send() == {}


def test_a_waiver_that_ended_is_told_once_and_the_page_stays(municipality, approver, send):
    page = factories.information_page(municipality.theme, too_hard=True)
    verdict_keys = people.open_keys(page)
    waiver = waiver_of(page, municipality.admin, approver, 3)
    Waiver.objects.filter(pk=waiver.pk).update(findings=verdict_keys)
    page.get_latest_revision().publish()
    Waiver.objects.filter(pk=waiver.pk).update(ends_on=timezone.localdate() - timedelta(days=1))
    assert set(send()) == {municipality.admin.email, approver.email}
    assert send() == {}
    assert GovernedPage.objects.get(pk=page.pk).live
    assert Waiver.objects.overrun().get() == waiver


def test_a_mail_server_that_is_away_stops_nothing(live_page, writer, send, settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 1
    due_in(live_page, 0)
    assert send() == {}
