"""What does another server process do at the same moment? Publish, unpublish, or hang.

Started by test_concurrency.py: it says "ready", waits for a line, then acts and says so.
"""

import sys
import time
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


def hang_in_the_browser_stage(revision: int) -> None:
    judging.browser_report = _hang
    Revision.objects.get(pk=revision).publish()


def hang_before_the_commit(revision: int) -> None:
    post_save.connect(_hang, sender=ProductPage)
    Revision.objects.get(pk=revision).publish()


def publish_and_verify(revision: int) -> None:
    Revision.objects.get(pk=revision).publish()
    call_command("verify_seals")


def act(role: str, *numbers: str) -> None:
    """Do what the role says as soon as all processes are ready."""
    say("ready")
    sys.stdin.readline()
    ROLES[role](*map(int, numbers))


def say(word: str) -> None:
    print(word, flush=True)


def _hang(*args: object, **kwargs: object) -> None:
    say("hangs")
    time.sleep(60)


ROLES: dict[str, Callable[..., None]] = {
    function.__name__: function
    for function in (
        publish_in_turns,
        unpublish_again_and_again,
        hang_in_the_browser_stage,
        hang_before_the_commit,
        publish_and_verify,
    )
}
