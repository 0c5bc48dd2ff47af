"""Do runs come again when they must, and go on when they were broken off?"""

from datetime import timedelta

import pytest
from django.utils import timezone

from content.audits.models import AuditRun
from content.audits.models.audit_run import Repeat, RunState
from content.audits.runs.schedule import due_runs
from tests.content.audits.sites import static_run

pytestmark = pytest.mark.django_db
NOW = timezone.now()


def finished_run(days_ago, **choices):
    began = NOW - timedelta(days=days_ago)
    return static_run(state=RunState.FINISHED, started_at=began, finished_at=began, **choices)


def test_a_weekly_run_comes_again_after_a_week_with_the_same_choices():
    run = finished_run(7, repeat=Repeat.WEEKLY, name="Elke week", sample_size=5, seed=1)
    (following,) = due_runs(NOW)
    assert (following.name, following.sample_size, following.follows) == ("Elke week", 5, run)
    assert following.repeat == Repeat.WEEKLY
    assert list(due_runs(NOW)) == []


@pytest.mark.parametrize(
    ("days_ago", "repeat"), [(6, Repeat.WEEKLY), (29, Repeat.MONTHLY), (400, Repeat.NEVER)]
)
def test_does_not_come_too_early(days_ago, repeat):
    finished_run(days_ago, repeat=repeat)
    assert list(due_runs(NOW)) == []
    assert AuditRun.objects.count() == 1


def test_a_run_whose_worker_died_goes_on():
    lost = static_run(state=RunState.RUNNING, beat_at=NOW - timedelta(minutes=5))
    static_run(state=RunState.RUNNING, beat_at=timezone.now())
    static_run(state=RunState.PAUSED)
    assert list(due_runs()) == [lost]
