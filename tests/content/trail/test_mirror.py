"""Does the municipality's log system get one line of JSON for every entry?"""

import json
import logging

import pytest
from django.contrib.auth.models import User
from django.core.management import call_command
from django.db import transaction
from django.utils import timezone
from wagtail.log_actions import log
from wagtail.models import ModelLogEntry, PageLogEntry

from content.facts.models import ContactPoint
from content.trail.mirror import LOGGER


@pytest.fixture
def lines(caplog, monkeypatch):
    monkeypatch.setattr(LOGGER, "propagate", True)
    caplog.set_level(logging.INFO, logger=LOGGER.name)
    return lambda: [json.loads(record.message) for record in caplog.records]


def test_an_entry_becomes_a_line(db, lines, django_capture_on_commit_callbacks):
    anna = User.objects.create_user("anna")
    desk = ContactPoint.objects.create(name="Stadhuis\nnaast de kerk")
    with django_capture_on_commit_callbacks(execute=True):
        log(instance=desk, action="wagtail.edit", user=anna, data={"why": "nieuwe deur"})
    line = lines()[-1]
    assert (line["user"], line["action"], line["type"], line["id"]) == (
        "anna",
        "wagtail.edit",
        "facts.contactpoint",
        str(desk.pk),
    )
    assert line["title"] == "Stadhuis\nnaast de kerk"
    assert line["data"] == {"why": "nieuwe deur"}


def test_work_that_was_rolled_back_leaves_no_line(db, lines, django_capture_on_commit_callbacks):
    desk = ContactPoint.objects.create(name="Stadhuis")
    with django_capture_on_commit_callbacks(execute=True):
        try:
            with transaction.atomic():
                log(instance=desk, action="wagtail.edit")
                raise ZeroDivisionError
        except ZeroDivisionError:
            pass
    assert lines() == []


def test_the_export_holds_pages_and_other_things_in_order_of_time(municipality_theme, capsys):
    desk = ContactPoint.objects.create(name="Stadhuis")
    for day, subject in ((3, desk), (1, municipality_theme), (2, desk)):
        moment = timezone.make_aware(timezone.datetime(2026, 11, day, 12))
        log(instance=subject, action="wagtail.edit", timestamp=moment)
    call_command("export_trail", "--since", "2026-11-01", "--until", "2026-11-03")
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["title"] for line in told] == [municipality_theme.title, "Stadhuis"]
    assert told[0]["time"] < told[1]["time"]


def test_a_person_who_left_and_a_model_that_left_are_still_told(db, capsys):
    anna = User.objects.create_user("anna")
    log(instance=ContactPoint.objects.create(name="Balie"), action="wagtail.edit", user=anna)
    User.objects.filter(pk=anna.pk).delete()
    ModelLogEntry.objects.update(content_type=None)
    assert not PageLogEntry.objects.exists()
    call_command("export_trail")
    line = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert (line["user"], line["user_id"], line["type"]) == (None, anna.pk, None)
