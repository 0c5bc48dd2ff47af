"""Does the trail tell which value became which, by any route?"""

from datetime import date

import pytest
from django.contrib.auth.models import User
from django.urls import reverse
from wagtail.log_actions import LogContext
from wagtail.models import ModelLogEntry

from content.facts.fact_value import Origin
from content.facts.models import ContactPoint, Fact, FactValue
from content.governance.models import WordListEntry
from content.trail.recorded import CHANGED, changes


def written() -> list[dict]:
    entries = ModelLogEntry.objects.filter(action=CHANGED).order_by("timestamp", "pk")
    return [entry.data["changes"] for entry in entries]


def test_only_fields_that_differ_are_named():
    assert changes({"phone": "1", "name": "x"}, {"phone": "2", "name": "x"}) == {
        "phone": ("1", "2")
    }


def test_empty_and_missing_are_the_same():
    assert changes({"phone": ""}, {}) == {}


def test_a_new_phone_number_is_told_with_the_old_one_and_the_person(db):
    anna = User.objects.create_user("anna")
    desk = ContactPoint.objects.create(name="Stadhuis", phone="14 000")
    with LogContext(user=anna):
        desk.phone = "14 001"
        desk.save()
    entry = ModelLogEntry.objects.filter(action=CHANGED).latest("timestamp")
    assert entry.data["changes"] == {"phone": ["14 000", "14 001"]}
    assert entry.user == anna


def test_saving_without_a_change_tells_nothing(db):
    desk = ContactPoint.objects.create(name="Stadhuis", phone="14 000")
    before = len(written())
    desk.save()
    assert len(written()) == before


def test_the_history_reads_as_a_sentence(db, admin_client):
    desk = ContactPoint.objects.create(name="Stadhuis", phone="14 000")
    desk.phone = "<b>14 001</b>"
    desk.save()
    page = admin_client.get(
        reverse(ContactPoint.snippet_viewset.get_url_name("history"), args=[desk.pk])
    )
    text = page.content.decode()
    assert "Telefoonnummer was “14 000” en is nu “&lt;b&gt;14 001&lt;/b&gt;”" in text


def test_the_history_shows_every_change_of_one_save(db, admin_client):
    with LogContext():
        desk = ContactPoint.objects.create(name="Stadhuis", phone="14 000")
        for phone in ("14 001", "14 002"):
            desk.phone = phone
            desk.save()
    address = ContactPoint.snippet_viewset.get_url_name("history")
    text = admin_client.get(reverse(address, args=[desk.pk])).content.decode()
    assert "was “14 000” en is nu “14 001”" in text
    assert "was “14 001” en is nu “14 002”" in text


def test_choices_days_and_things_are_told_by_name(db):
    fact = Fact.objects.create(key="pas", label="Paspoort")
    FactValue.objects.create(fact=fact, value="80", valid_from=date(2027, 1, 1), origin="example")
    entry = ModelLogEntry.objects.filter(action=CHANGED, object_id="pas").latest("timestamp")
    told = entry.formatter.format_message(entry)
    for words in ("“Paspoort”", "“1 januari 2027”", f"“{Origin.EXAMPLE.label}”"):
        assert words in told


def test_a_thing_that_is_gone_is_told_by_its_key(db):
    fact = Fact.objects.create(key="pas", label="Paspoort")
    FactValue.objects.create(fact=fact, value="80", valid_from=date(2027, 1, 1))
    entry = ModelLogEntry.objects.filter(action=CHANGED, object_id="pas").latest("timestamp")
    entry.data["changes"]["fact"] = [None, "weg"]
    assert "“weg”" in entry.formatter.format_message(entry)


@pytest.mark.parametrize("left", ["nergens.Weg", "facts.Weg"])
def test_a_model_that_left_the_project_is_still_told(db, left):
    desk = ContactPoint.objects.create(name="Stadhuis")
    entry = ModelLogEntry.objects.filter(action=CHANGED, object_id=str(desk.pk)).latest("timestamp")
    entry.data = {"model": left, "changes": {"kleur": [None, "rood"]}}
    assert "kleur" in entry.formatter.format_message(entry)


def test_a_tick_reads_as_yes_or_no(db):
    desk = ContactPoint.objects.create(name="Stadhuis")
    desk.step_free = True
    desk.save()
    entry = ModelLogEntry.objects.filter(action=CHANGED, object_id=str(desk.pk)).latest("timestamp")
    told = entry.formatter.format_message(entry)
    assert "was “nee” en is nu “ja”" in told


def test_the_number_of_a_revision_is_no_change_of_a_word(db):
    word = WordListEntry.objects.create(
        term="de balie", replacement="het loket", explanation="Zo heet het hier."
    )
    before = len(written())
    word.save_revision()
    assert word.latest_revision
    assert len(written()) == before
    word.replacement = "de loketten"
    word.save()
    assert written()[-1] == {"replacement": ["het loket", "de loketten"]}
