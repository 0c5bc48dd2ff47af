"""A date turns the steps of a life event into days."""

from datetime import date

import pytest

from content.pages.planning import DateForm, planned, with_a_date
from tests.content import factories

MOVE = date(2026, 12, 20)


pytestmark = pytest.mark.django_db  # a page asks for its content type when it is made


def plan(event: date = MOVE):
    return planned(factories.build_life_event().steps, event)


def test_reckons_the_first_and_last_day_from_the_event():
    assert (plan()[0].first, plan()[0].last) == (date(2026, 11, 22), date(2026, 12, 25))


def test_a_step_without_a_term_has_no_day():
    assert plan()[2].day is None
    assert [step.name for step in with_a_date(plan())] == [
        "Geef uw adres door",
        "Vraag een afvalpas aan",
    ]


def test_the_day_of_the_event_itself_counts_as_a_term():
    assert plan()[1].day == MOVE


@pytest.mark.parametrize("text", ["2026-12-20", "20-12-2026", "20/12/2026", "20.12.2026"])
def test_understands_a_date_however_people_write_it(text):
    form = DateForm({"dag": text})
    assert form.is_valid()
    assert form.cleaned_data["dag"] == MOVE


@pytest.mark.parametrize(
    "text", ["", "morgen", "31-02-2026", "0001-01-01", "9999-12-31", "<b>", "2026-12-20" * 999]
)
def test_asks_again_for_a_date_that_is_none(text):
    assert not DateForm({"dag": text}).is_valid()
