"""Is no text lost, and nothing live without a seal, when people work on one page at once?

Real processes, on the database the tests run on: they edit, approve and publish together.
"""

import json
from signal import SIGKILL

import pytest
from wagtail.models import TaskState, Workflow, WorkflowTask

from content.governance.judging import store_verdict
from content.governance.models import ApprovalTask
from tests.content import factories
from tests.content.governance import people
from tests.content.governance.publishing_process import ALLOWED, ROUNDS
from tests.content.governance.test_concurrency import (
    as_other_processes_see_it,
    in_other_processes,
)

FIRST, SECOND = 100, 200


@pytest.fixture
def theme(transactional_db):
    return factories.theme_page(factories.home_page(factories.root()))


def waiting(theme, writer, slug: str) -> TaskState:
    """Return the step of a page that waits for a colleague's approval."""
    people.example_workflow()
    page = factories.product_page(theme, slug=slug)
    store_verdict(page, ALLOWED)
    way = Workflow.objects.create(name=slug)
    step = ApprovalTask.objects.get(active=True)
    WorkflowTask.objects.create(workflow=way, task=step, sort_order=0)
    return way.start(page, writer).current_task_state


def test_two_edit_two_approve_and_one_publishes_at_once(theme, tmp_path):
    writer, colleague = people.writer("een"), people.writer("ander")
    approvers = people.approver("eerste"), people.approver("tweede")
    state = waiting(theme, writer, "samen")
    page = int(state.revision.object_id)
    together = [
        ("edit_again_and_again", page, FIRST, writer.pk),
        ("edit_again_and_again", page, SECOND, colleague.pk),
        *(("approve_once", state.pk, approver.pk) for approver in approvers),
        ("publish_the_latest_again_and_again", page),
    ]
    typed = [*range(FIRST, FIRST + ROUNDS), *range(SECOND, SECOND + ROUNDS)]
    database = as_other_processes_see_it(tmp_path)
    ended = in_other_processes(database, together, ("find_all_of_it", page, *typed))
    assert ended.returncode == 0, ended.stderr
    assert json.loads(ended.stdout) == [0] * len(together), ended.stderr


def test_an_approval_that_is_killed_halfway_changed_nothing(theme, tmp_path):
    state = waiting(theme, people.writer(), "halverwege")
    dying = ("approve_and_die_before_the_commit", state.pk, people.approver().pk)
    afterwards = ("find_it_waiting", int(state.revision.object_id), state.pk)
    ended = in_other_processes(as_other_processes_see_it(tmp_path), [dying], afterwards)
    assert ended.returncode == 0, ended.stderr
    assert json.loads(ended.stdout) == [-SIGKILL], ended.stderr
