"""Does a refused page stop the queue, or lose its hour?"""

from datetime import timedelta

import pytest
from django.contrib.auth import get_user_model
from django.core import mail
from django.core.management import CommandError, call_command
from django.utils import timezone
from wagtail.models import PageLogEntry

from content.pages.models import ProductPage
from tests.content import factories


@pytest.fixture
def queue(municipality):
    """Three pages whose hour has come; the middle one is too hard."""
    writer = get_user_model().objects.create_user("schrijver", "schrijver@voorbeeld.nl")
    pages = []
    for number, hard in enumerate((False, True, False)):
        page = factories.product_page(
            municipality.theme, slug=f"product-{number}", too_hard=hard, owner=writer
        )
        page.go_live_at = timezone.now() - timedelta(minutes=10 - number)
        revision = page.save_revision(clean=False)
        revision.approved_go_live_at = page.go_live_at
        revision.save(update_fields=["approved_go_live_at"])
        pages.append(page)
    return pages


def live(pages) -> list[bool]:
    return [ProductPage.objects.get(pk=page.pk).live for page in pages]


def test_the_others_go_live_and_the_refused_page_keeps_its_schedule(queue):
    call_command("publish_scheduled")
    assert live(queue) == [True, False, True]
    refused = ProductPage.objects.get(pk=queue[1].pk)
    assert refused.scheduled_revision is not None
    assert refused.get_latest_revision().approved_go_live_at is not None


def test_the_refusal_is_in_the_history_and_mailed_once_however_often_the_command_runs(
    queue, django_capture_on_commit_callbacks
):
    for _run in range(3):
        with django_capture_on_commit_callbacks(execute=True):
            call_command("publish_scheduled")
    entries = PageLogEntry.objects.filter(action="governance.refused", page_id=queue[1].pk)
    assert entries.count() == 1
    assert [message.to for message in mail.outbox] == [["schrijver@voorbeeld.nl"]]
    assert mail.outbox[0].subject == f"Nog niet gepubliceerd: {queue[1].title}"
    assert queue[1].title in mail.outbox[0].body


def test_a_mail_server_that_is_away_stops_nothing(
    queue, settings, django_capture_on_commit_callbacks
):
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_PORT = 9  # discard: nobody listens there
    with django_capture_on_commit_callbacks(execute=True):
        call_command("publish_scheduled")
    assert live(queue) == [True, False, True]
    assert PageLogEntry.objects.filter(action="governance.refused").count() == 1


def test_the_page_goes_live_at_the_next_run_once_its_text_is_in_order(queue):
    call_command("publish_scheduled")
    page = ProductPage.objects.get(pk=queue[1].pk).get_latest_revision_as_object()
    page.conditions = factories.build_product().conditions
    revision = page.save_revision()
    revision.approved_go_live_at = page.go_live_at
    revision.save(update_fields=["approved_go_live_at"])
    call_command("publish_scheduled")
    assert live(queue) == [True, True, True]


def test_a_dry_run_changes_nothing(queue):
    call_command("publish_scheduled", dryrun=True)
    assert live(queue) == [False, False, False]


def test_an_ended_page_is_taken_down(queue):
    call_command("publish_scheduled")
    ProductPage.objects.filter(pk=queue[0].pk).update(
        expire_at=timezone.now() - timedelta(minutes=1)
    )
    call_command("publish_scheduled")
    assert live(queue) == [False, False, True]


def test_a_page_that_breaks_down_stops_nobody_and_keeps_its_schedule(queue, monkeypatch):
    publish = ProductPage.publish

    def breaks_down(self, *args, **kwargs):
        if self.pk == queue[0].pk:
            raise RuntimeError("the disk is full")
        return publish(self, *args, **kwargs)

    monkeypatch.setattr(ProductPage, "publish", breaks_down)
    with pytest.raises(CommandError):
        call_command("publish_scheduled")
    assert live(queue) == [False, False, True]
    assert ProductPage.objects.get(pk=queue[0].pk).scheduled_revision is not None
