"""What do other server processes do at the same moment? They publish, unpublish or die.

test_concurrency.py starts one process, which forks into the others before it meets the
database, so that Django starts only once.
"""

import json
import os
import signal
import traceback
from collections.abc import Callable

from django.core.management import call_command
from django.db.models.signals import post_save
from wagtail.models import Revision

from content.governance import judging
from content.pages.models import ProductPage

ROUNDS = 6


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
    )
}
