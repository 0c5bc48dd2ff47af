"""What do other server processes do at the same moment? They edit, approve, publish or die.

A test of concurrency starts one process, which forks into the others before it meets the
database, so that Django starts only once.
"""

import json
import os
import signal
import traceback
from collections.abc import Callable

from django.contrib.auth import get_user_model
from django.core.exceptions import PermissionDenied
from django.core.management import call_command
from django.db.models.signals import post_save
from wagtail.models import PageLogEntry, Revision, TaskState

from a11y_checks.report import Engine, Report
from content.governance import judging
from content.pages.models import ProductPage

ROUNDS = 6
ALLOWED = Report(engines=(Engine("axe-core", "4.12.1"),))


def publish_in_turns(*revisions: int) -> None:
    for number in range(ROUNDS):
        Revision.objects.get(pk=revisions[number % len(revisions)]).publish()


def unpublish_again_and_again(page: int) -> None:
    for _round in range(ROUNDS):
        ProductPage.objects.get(pk=page).unpublish()


def die_in_the_browser_stage(revision: int) -> None:
    judging.browser_report = _die
    Revision.objects.get(pk=revision).publish()


def die_before_the_commit(revision: int) -> None:
    post_save.connect(_die, sender=ProductPage)
    Revision.objects.get(pk=revision).publish()


def publish_and_verify(revision: int) -> None:
    Revision.objects.get(pk=revision).publish()
    call_command("verify_seals", quiet=True)


def edit_again_and_again(page: int, first: int, user: int) -> None:
    """Save texts with other amounts, as autosave does: each in a revision of its own."""
    for number in range(first, first + ROUNDS):
        draft = ProductPage.objects.get(pk=page).get_latest_revision_as_object()
        draft.costs = costs(number)
        draft.save_revision(user=get_user_model().objects.get(pk=user), log_action=True)


def publish_the_latest_again_and_again(page: int) -> None:
    judging.browser_report = _nothing_found
    for _round in range(ROUNDS):
        ProductPage.objects.get(pk=page).get_latest_revision().publish()


def approve_once(task_state: int, user: int) -> None:
    """Approve, unless somebody else did, or published the page without waiting for it."""
    judging.browser_report = _nothing_found
    state = TaskState.objects.get(pk=task_state)
    try:
        state.task.specific.on_action(state, get_user_model().objects.get(pk=user), "approve")
    except PermissionDenied:
        return


def approve_and_die_before_the_commit(task_state: int, user: int) -> None:
    post_save.connect(_die, sender=ProductPage)
    approve_once(task_state, user)


def find_all_of_it(page: int, *amounts: int) -> None:
    """Assert that the page is live with a text somebody typed, that every text is kept and
    that nothing was approved twice; then that all live pages are sealed."""
    stored = ProductPage.objects.get(pk=page)
    typed = [revision.as_object().costs for revision in stored.revisions.all()]
    assert all(typed.count(costs(amount)) >= 1 for amount in amounts), typed
    assert stored.live
    assert stored.costs in typed
    approved = PageLogEntry.objects.filter(page=page, action="wagtail.workflow.approve")
    assert approved.exclude(user=None).count() <= 1
    call_command("verify_seals", quiet=True)


def find_it_waiting(page: int, task_state: int) -> None:
    """Assert that a page of which the approval died halfway is a draft that waits."""
    assert not ProductPage.objects.get(pk=page).live
    assert TaskState.objects.get(pk=task_state).status == TaskState.STATUS_IN_PROGRESS
    call_command("verify_seals", quiet=True)


def costs(amount: int) -> str:
    return f"<p>Een paspoort kost {amount} euro.</p>"


def run(together: str, afterwards: str) -> None:
    """Do all roles of a JSON list at once, each in its own process, then one role more.

    Prints how each process ended: 0, or minus the signal that killed it.
    """
    children = [_forked(*role) for role in json.loads(together)]
    endings = [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]
    print(json.dumps(endings), flush=True)
    name, *numbers = json.loads(afterwards)
    ROLES[name](*numbers)


def _forked(name: str, *numbers: int) -> int:
    child = os.fork()
    if child:
        return child
    try:
        ROLES[name](*numbers)
    except BaseException:
        traceback.print_exc()
        os._exit(1)
    os._exit(0)


def _nothing_found(*args: object, **kwargs: object) -> Report:
    return ALLOWED


def _die(*args: object, **kwargs: object) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


ROLES: dict[str, Callable[..., None]] = {
    function.__name__: function
    for function in (
        publish_in_turns,
        unpublish_again_and_again,
        die_in_the_browser_stage,
        die_before_the_commit,
        publish_and_verify,
        edit_again_and_again,
        publish_the_latest_again_and_again,
        approve_once,
        approve_and_die_before_the_commit,
        find_all_of_it,
        find_it_waiting,
    )
}
