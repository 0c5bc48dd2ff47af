"""A contact point gives residents what they can use at once."""

import pytest
from django.core.exceptions import ValidationError

from content.demo.municipality import add_contact_points
from content.facts.models import ContactPoint, Organisation
from tests.content import factories


@pytest.mark.parametrize(
    ("phone", "link"), [("14 012", "tel:14012"), ("+31 12 345 67 89", "tel:+31123456789"), ("", "")]
)
def test_a_phone_number_becomes_a_link_to_call(phone, link):
    assert ContactPoint(phone=phone).phone_link == link


def test_a_postal_address_becomes_the_lines_of_an_envelope():
    point = ContactPoint(postal_address="Gemeente, Postbus 1, 1234 AB Voorbeeldstad,")
    assert point.postal_lines == ("Gemeente", "Postbus 1", "1234 AB Voorbeeldstad")


@pytest.mark.parametrize(
    "fault",
    [
        {"appointment_url": "http://afspraak.voorbeeld.nl/"},
        {"appointment_url": "javascript:alert(1)"},
        {"phone": "bel ons maar"},
        {"monday": "hele dag"},
        {"monday": "17.00-9.00"},
        {"monday": "9.00-13.00, 12.00-17.00"},
    ],
)
def test_refuses_what_residents_could_not_use(db, fault):
    with pytest.raises(ValidationError) as refusal:
        ContactPoint(name="Stadhuis", **fault).full_clean()
    assert set(refusal.value.message_dict) == set(fault)


def test_an_organisation_has_a_name_before_anyone_gives_it_one(settings):
    settings.WAGTAIL_SITE_NAME = "Gemeente Elders"
    assert Organisation().name == "Gemeente Elders"


@pytest.mark.parametrize("field", ["phone_note", "access_note", "phone_hours", "text_relay"])
def test_a_note_that_residents_cannot_read_is_refused_at_its_field(db, field):
    point = factories.contact_point()
    point.full_clean()
    setattr(point, field, "Teneinde in aanmerking te komen dient u te voldoen aan de bepalingen.")
    with pytest.raises(ValidationError) as refusal:
        point.full_clean()
    assert set(refusal.value.message_dict) == {field}


def test_the_notes_of_the_example_municipality_are_readable(db):
    for point in add_contact_points().values():
        point.full_clean()
        for days in point.special_days.all():
            days.full_clean()
