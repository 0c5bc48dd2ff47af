"""Which products may the national list not get?"""

from dataclasses import replace
from datetime import date

import pytest

from content.catalogue.product_names import close_names, uniform_names
from content.catalogue.samenwerkende_catalogi import record as terms
from content.catalogue.samenwerkende_catalogi.record import Record, objections

PASSPORT = Record(
    product_id="1",
    address="https://www.voorbeeld.nl/paspoort/",
    title="Paspoort aanvragen",
    abstract="Vraag hier een paspoort aan.",
    language="nl",
    modified=date(2026, 11, 1),
    audiences=("particulier",),
    online="digid",
    form_address="https://www.voorbeeld.nl/formulier/",
    named="paspoort",
    name=uniform_names()["paspoort"],
)


def test_a_whole_record_may_go():
    assert list(objections(PASSPORT)) == []


@pytest.mark.parametrize(
    ("missing", "reason"),
    [
        ({"named": "", "name": None}, terms.NO_NAME),
        ({"named": "ganzenpas", "name": None}, terms.UNKNOWN_NAME),
        ({"address": ""}, terms.NO_ADDRESS),
        ({"address": "/paspoort/"}, terms.NO_ADDRESS),
        ({"modified": None}, terms.NEVER_LIVE),
    ],
)
def test_every_lack_is_told(missing, reason):
    assert list(objections(replace(PASSPORT, **missing))) == [reason]


def test_all_that_lacks_is_told_at_once():
    poor = replace(PASSPORT, named="", name=None, address="", modified=None)
    assert len(list(objections(poor))) == 3


def test_the_list_has_names_addresses_and_areas():
    names = uniform_names()
    assert len(names) == 511
    assert names["paspoort"].uri == "http://standaarden.overheid.nl/owms/terms/paspoort"
    assert names["aangifte vertrek buitenland"].sdg == ("D1",)
    assert not any(name.startswith("UPL") for name in names)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("onroerendezaakbelasting", "onroerendezaakbelasting (ozb)"),
        ("Paspoort ", "paspoort"),
        ("rijbewijzen", "rijbewijs"),
    ],
)
def test_a_name_that_was_nearly_right_is_recognised(typed, meant):
    assert close_names(typed)[0] == meant


def test_nothing_looks_like_nonsense():
    assert close_names("qqqqqq") == close_names("") == []
