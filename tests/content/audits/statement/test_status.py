"""Does the statement carry the status that the rules give it?"""

from datetime import date, timedelta
from types import SimpleNamespace

import pytest

from content.audits.statement.status import Status, overdue, renew_on, status_of, untold

TODAY = date(2026, 11, 23)
SOON = TODAY + timedelta(days=90)


def facts(met=50, finished=TODAY, complete=True):
    return SimpleNamespace(met_by_law=met, finished_on=finished, is_complete=complete)


@pytest.mark.parametrize(
    ("known", "planned", "status"),
    [
        (None, None, Status.E),
        (facts(), None, Status.A),
        (facts(met=49), None, Status.B),
        (facts(met=0), SOON, Status.B),
        (facts(finished=date(2023, 11, 24)), None, Status.A),
        (facts(finished=date(2023, 11, 23)), None, Status.D),
        (facts(finished=date(2023, 11, 23)), SOON, Status.C),
        (facts(finished=None), SOON, Status.C),
        (facts(complete=False), SOON, Status.C),
        (facts(complete=False), None, Status.D),
        (facts(finished=None), TODAY, Status.C),
        (facts(finished=None), TODAY - timedelta(days=1), Status.D),
        (facts(finished=None), date(2027, 5, 23), Status.C),
        (facts(finished=None), date(2027, 5, 24), Status.D),
    ],
)
def test_status_follows_the_rules(known, planned, status):
    assert status_of(known, planned, TODAY, TODAY) is status


@pytest.mark.parametrize(("days", "late"), [(-1, ("1.1.1",)), (0, ())])
def test_a_failure_that_was_to_be_solved_by_now_is_late(days, late):
    told = SimpleNamespace(planned_on=TODAY + timedelta(days=days))
    criterion = SimpleNamespace(number="1.1.1")
    rows = [
        SimpleNamespace(criterion=criterion, outcome=outcome, told=about)
        for outcome, about in (("failed", told), ("passed", told), ("failed", None))
    ]
    assert overdue(SimpleNamespace(asked_by_law=rows), TODAY) == late


def test_a_plan_that_was_not_kept_is_no_plan():
    signed, later = TODAY, SOON + timedelta(days=1)
    assert status_of(facts(finished=None), SOON, signed, later) is Status.D


@pytest.mark.parametrize(
    ("planned", "status"),
    [(date(2027, 2, 28), Status.C), (date(2027, 3, 1), Status.D)],
)
def test_six_months_after_the_last_day_of_august_is_the_last_of_february(planned, status):
    signed = date(2026, 8, 31)
    assert status_of(facts(finished=None), planned, signed, signed) is status


def test_a_statement_lasts_a_year_also_from_a_leap_day():
    assert renew_on(date(2028, 2, 29)) == date(2029, 2, 28)
    assert renew_on(TODAY) == date(2027, 11, 23)


def test_names_the_failures_that_nobody_explained():
    def row(number, outcome, told):
        return SimpleNamespace(criterion=SimpleNamespace(number=number), outcome=outcome, told=told)

    law = (row("1.1.1", "failed", None), row("1.2.1", "failed", 1), row("1.4.3", "passed", None))
    assert untold(SimpleNamespace(asked_by_law=law)) == ("1.1.1",)
