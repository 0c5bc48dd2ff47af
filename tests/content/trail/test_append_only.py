"""Does the database refuse to change the trail, by any route?"""

import pytest
from django.db import DatabaseError, connection, transaction
from django.utils import timezone
from wagtail.log_actions import log
from wagtail.models import ModelLogEntry, PageLogEntry

from content.facts.models import ContactPoint
from content.trail import append_only
from content.trail.entries import LOGS


@pytest.fixture
def entry(db) -> ModelLogEntry:
    desk = ContactPoint.objects.create(name="Stadhuis")
    written = log(instance=desk, action="wagtail.edit")
    append_only.install(connection)
    return written


def refused(change) -> None:
    with pytest.raises(DatabaseError, match="only grows"), transaction.atomic():
        change()


def test_an_entry_cannot_be_changed(entry):
    refused(lambda: ModelLogEntry.objects.filter(pk=entry.pk).update(label="Iets anders"))
    refused(lambda: ModelLogEntry.objects.filter(pk=entry.pk).update(timestamp=timezone.now()))
    assert ModelLogEntry.objects.get(pk=entry.pk).label == "Stadhuis"


def test_an_entry_cannot_be_removed(entry):
    refused(entry.delete)
    refused(ModelLogEntry.objects.all().delete)
    assert ModelLogEntry.objects.filter(pk=entry.pk).exists()


@pytest.mark.parametrize("table", [log._meta.db_table for log in LOGS])
def test_sql_past_django_is_refused_too(entry, municipality_theme, table):
    log(instance=municipality_theme, action="wagtail.edit")

    def remove_by_hand() -> None:
        with connection.cursor() as cursor:
            cursor.execute(f"DELETE FROM {table}")

    refused(remove_by_hand)


def test_new_entries_and_a_model_that_leaves_the_project_are_fine(entry, municipality_theme):
    log(instance=municipality_theme, action="wagtail.edit")
    ModelLogEntry.objects.filter(pk=entry.pk).update(content_type=None)
    assert PageLogEntry.objects.filter(page_id=municipality_theme.pk).exists()
    assert ModelLogEntry.objects.get(pk=entry.pk).content_type is None


def test_a_migration_may_change_the_log_tables(entry):
    append_only.remove(connection)
    ModelLogEntry.objects.filter(pk=entry.pk).update(label="Anders")
    assert ModelLogEntry.objects.get(pk=entry.pk).label == "Anders"
