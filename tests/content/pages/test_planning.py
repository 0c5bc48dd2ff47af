"""A date turns the steps of a life event into days."""

from datetime import date, timedelta

import pytest

from content.pages.planning import DateForm, planned, still_to_come, with_a_date
from tests.content import factories

MOVE = date(2026, 12, 20)
TODAY = date(2026, 12, 1)


pytestmark = pytest.mark.django_db  # a page asks for its content type when it is made


def plan(event: date = MOVE):
    return planned(factories.build_life_event().steps, event, TODAY)


def only(title: str, *, event: date, **told):
    page = factories.build_life_event(steps=[("step", factories.step(title, "", **told))])
    return planned(page.steps, event, TODAY)


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


def test_a_step_is_past_after_its_last_day_and_no_longer_in_a_calendar():
    past = plan(TODAY - timedelta(days=6))
    assert [step.is_past for step in past[:3]] == [True, False, False]
    assert [step.name for step in still_to_come(past)] == ["Vraag een afvalpas aan"]
    assert not plan(TODAY - timedelta(days=5))[0].is_past


@pytest.mark.parametrize(
    ("counting", "last"),
    [("days", 26), ("legal_term", 28), ("working_days", 29), ("", 26)],
)
def test_the_last_day_is_counted_as_the_step_says(counting, last):
    (step,) = only("Meld de geboorte", last=3, event=date(2026, 12, 23), counting=counting)
    assert step.last == date(2026, 12, last)


def test_a_step_never_starts_after_it_ends():
    monday = date(2026, 11, 30)
    (step,) = only("Bel ons", first=-1, last=-1, event=monday, counting="working_days")
    assert (step.first, step.last) == (date(2026, 11, 27), date(2026, 11, 27))


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
