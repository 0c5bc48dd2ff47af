"""How does an emergency message go live, without somebody's half-written draft?"""

from django.contrib.auth.base_user import AbstractBaseUser
from wagtail.log_actions import log

from content.governance.emergency.carrier import Carrier, Notice
from content.governance.emergency.history import PUBLISHED, REMOVED
from content.governance.judging import verdict_for
from content.governance.models import GovernedPage
from content.governance.taking_turns import turn_on


def publish_notice(
    carrier: Carrier, page: GovernedPage, notice: Notice, user: AbstractBaseUser
) -> None:
    """Put the notice on the live page, through the gate; a draft stays the latest version.

    Raises PublicationBlocked: then nothing is live, and nothing is changed. What others save
    while the browser looks is read after it, so that it stays.
    """
    verdict_for(_live(carrier, page, notice))  # before our turn: others need not wait for it
    with turn_on(page.pk):
        live = _live(carrier, page, notice)
        draft = live.get_latest_revision_as_object() if live.has_unpublished_changes else None
        live.save_revision(user=user, log_action=True).publish(user=user)
        action = PUBLISHED if notice.heading else REMOVED
        log(instance=live, action=action, user=user, data={"heading": notice.heading})
        if draft is not None:
            _keep(carrier, draft, notice, user)


def keep_as_draft(
    carrier: Carrier, page: GovernedPage, notice: Notice, user: AbstractBaseUser
) -> None:
    """Store the notice in the draft, so that a waiver can be asked for this very text.

    The page object stays as it is: without a draft it would itself be the latest version.
    """
    with turn_on(page.pk):
        draft = type(page).objects.get(pk=page.pk).get_latest_revision_as_object()
        _keep(carrier, draft, notice, user)


def _live(carrier: Carrier, page: GovernedPage, notice: Notice) -> GovernedPage:
    """Return the page as it is online at this moment, with the notice on it."""
    live = type(page).objects.get(pk=page.pk)
    carrier.put(live, notice)
    return live


def _keep(carrier: Carrier, draft: GovernedPage, notice: Notice, user: AbstractBaseUser) -> None:
    draft.refresh_from_db(fields=["live", "latest_revision", "first_published_at"])
    carrier.put(draft, notice)
    draft.save_revision(user=user, clean=False, log_action=True)
