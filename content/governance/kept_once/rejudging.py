"""Do live pages still pass now that something they show has changed?"""

import logging
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from django.contrib.auth import get_user_model
from django.contrib.auth.base_user import AbstractBaseUser
from django.db import transaction
from django.db.models import QuerySet
from wagtail.log_actions import log
from wagtail.models import PageLogEntry

from a11y_checks.finding import Finding
from content.governance.background import background
from content.governance.gate import open_points
from content.governance.judging import judge_anew
from content.governance.kept_once.used_by import live_pages
from content.governance.live_history import FAILS, PASSES
from content.governance.mailing import addresses_of, mail_later
from content.governance.models import GovernedPage
from content.governance.wording import message_of

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Rejudged:
    """A live page with the points that are open now; no points means that it passes."""

    page: GovernedPage
    points: tuple[Finding, ...]


def rejudge_later(
    pages: QuerySet[GovernedPage],
    cause: str,
    user: AbstractBaseUser | None = None,
    question: Finding | None = None,
) -> None:
    """Have these pages judged again in the background, once what is being stored is stored.

    `cause` says in Dutch what changed. `question` asks a person to look at each page. The
    pages stay online whatever comes of it: `rejudge` tells who can do something about it.
    """
    ids = list(pages.values_list("pk", flat=True))
    if not ids:
        return
    asked = question.as_dict() if question else None
    user_id = user.pk if user else None
    transaction.on_commit(lambda: rejudge_task.enqueue(ids, cause, user_id, asked))


@background
def rejudge_task(
    page_ids: list[int], cause: str, user_id: int | None, question: dict[str, Any] | None
) -> int:
    """Judge these pages and tell what came of it; return how many no longer pass."""
    asked = Finding.from_dict(question) if question else None
    user = get_user_model().objects.filter(pk=user_id).first()
    failing = [r for r in rejudge(page_ids, cause, user, asked) if r.points]
    tell(failing, cause, user)
    return len(failing)


def rejudge(
    page_ids: Iterable[int],
    cause: str,
    user: AbstractBaseUser | None = None,
    question: Finding | None = None,
) -> Iterator[Rejudged]:
    """Yield what came of each page that is still live, as soon as it is known.

    A page that stopped passing, or passes again, gets a line in its history. One that could
    not be judged (no browser) is passed over: its last verdict stands.
    """
    for page_id in page_ids:
        base = live_pages().filter(pk=page_id).first()
        page = base.specific if base else None
        verdict = judge_anew(page, question) if page else None
        if page is None or verdict is None:
            logger.warning("Page %s was not judged again (%s)", page_id, cause)
            continue
        result = Rejudged(page, open_points(page, verdict))
        _record(result, cause, user)
        yield result


def tell(failing: list[Rejudged], cause: str, user: AbstractBaseUser | None) -> None:
    """Mail who made the change, and the owner of each page, which pages need a look."""
    by_address: dict[str, list[Rejudged]] = {}
    for result in failing:
        for address in addresses_of([user, result.page.owner]):
            by_address.setdefault(address, []).append(result)
    for address, results in by_address.items():
        pages = [(r.page, [message_of(point) for point in r.points]) for r in results]
        mail_later("live_pages_fail", {"pages": pages, "cause": cause}, [address])


def _record(result: Rejudged, cause: str, user: AbstractBaseUser | None) -> None:
    entries = PageLogEntry.objects.filter(page_id=result.page.pk, action__in=(FAILS, PASSES))
    last = entries.order_by("-timestamp", "-pk").values_list("action", flat=True).first()
    if not result.points and last != FAILS:
        return
    rules = sorted({point.rule for point in result.points})
    data = {"cause": cause, "points": len(result.points), "rules": rules}
    log(instance=result.page, action=FAILS if result.points else PASSES, user=user, data=data)
