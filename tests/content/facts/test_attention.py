"""The to-do board hears in time of facts that end or that nobody has checked."""

from datetime import date, timedelta

import pytest
from django.contrib.auth import get_user_model
from django.db import connection
from django.test.utils import CaptureQueriesContext

from content.facts.attention import expired_facts, facts_about_to_expire, unchecked_facts
from content.facts.todo import ENDING, UNCHECKED
from tests.content.facts.facts import fact, set_today

pytestmark = pytest.mark.django_db
TODAY = date(2026, 11, 23)
CHECKED = {"checked_on": date(2026, 11, 1)}


def keys(states) -> list[str]:
    return [state.fact.key for state in states]


def ends(key: str, last_day: date, *later: dict):
    return fact(key, {"value": "80", "valid_until": last_day, **CHECKED}, *later)


def test_tells_of_a_value_that_ends_within_sixty_days_the_first_in_front():
    ends("later", TODAY + timedelta(days=59))
    ends("eerst", TODAY)
    ends("te-ver", TODAY + timedelta(days=60))
    assert keys(facts_about_to_expire(TODAY)) == ["eerst", "later"]


def test_does_not_tell_of_a_value_that_is_followed_by_another():
    tomorrow = TODAY + timedelta(days=1)
    ends("gevolgd", TODAY, {"value": "82", "valid_from": tomorrow})
    ends("gat", TODAY, {"value": "82", "valid_from": tomorrow + timedelta(days=1)})
    assert keys(facts_about_to_expire(TODAY)) == ["gat"]


def test_tells_of_a_fact_without_a_value_today():
    ends("voorbij", TODAY - timedelta(days=1))
    fact("nog-niet", {"value": "80", "valid_from": TODAY + timedelta(days=1)})
    fact("goed")
    assert keys(expired_facts(TODAY)) == ["nog-niet", "voorbij"]


def test_tells_of_a_value_that_nobody_checked_for_a_year():
    fact("nooit")
    fact("lang-geleden", {"value": "80", "checked_on": TODAY - timedelta(days=366)})
    fact("jaar", {"value": "80", "checked_on": TODAY - timedelta(days=365)})
    assert keys(unchecked_facts(TODAY)) == ["lang-geleden", "nooit"]


def test_costs_two_queries_however_many_facts_there_are():
    for number in range(8):
        fact(f"feit-{number}")
    with CaptureQueriesContext(connection) as queries:
        assert len(unchecked_facts(TODAY)) == 8
    assert len(queries) == 2


def test_stands_on_the_board_of_whoever_may_change_facts(monkeypatch):
    set_today(monkeypatch, TODAY)
    ends("voorbij", TODAY - timedelta(days=1))
    ends("bijna", TODAY)
    fact("nooit")
    chief = get_user_model().objects.create_superuser("beheer", "b@voorbeeld.nl", "geheim")
    reader = get_user_model().objects.create_user("lezer")
    assert [row.title for row in ENDING.rows(chief, 9, 0)] == ["Naam van voorbij", "Naam van bijna"]
    assert [row.title for row in ENDING.rows(chief, 1, 1)] == ["Naam van bijna"]
    assert (ENDING.count(chief), UNCHECKED.count(chief)) == (2, 1)
    assert (ENDING.count(reader), list(UNCHECKED.rows(reader, 9, 0))) == (0, [])
