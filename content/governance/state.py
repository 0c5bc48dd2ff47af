"""Where does a page stand with the gate, in one word?"""

from collections.abc import Iterable
from enum import StrEnum
from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

from content.governance.appearance import appearance_of
from content.governance.gate import open_points
from content.governance.law import law_in_force
from content.governance.models import Verdict, Waiver

if TYPE_CHECKING:
    from content.governance.models import GovernedPage


class State(StrEnum):
    """The words the explorer shows."""

    SEALED = "sealed"
    WAIVER = "waiver"
    REFUSED = "refused"
    UNJUDGED = "unjudged"


LABELS = {
    State.SEALED: _("Sealed"),
    State.WAIVER: _("Waiver"),
    State.REFUSED: _("Refused"),
    State.UNJUDGED: _("Not judged"),
}


def states_of(pages: "Iterable[GovernedPage]") -> "dict[int, State]":
    """Return, by page id, the state of each page's latest text: what Publish would meet now.

    Costs a handful of queries for a whole listing and never a judgement.
    """
    pages = list(pages)
    waived = set(Waiver.objects.in_force().filter(page__in=pages).values_list("page_id", flat=True))
    drafts = {page.pk: _latest(page) for page in pages if not _as_published(page)}
    digests = {pk: draft.content_digest() for pk, draft in drafts.items()}
    verdicts = {(verdict.digest, verdict.appearance): verdict for verdict in _verdicts(digests)}
    allowed = {pk: State.WAIVER if pk in waived else State.SEALED for pk in (p.pk for p in pages)}
    met = {digest for digest, _appearance in verdicts}
    judged = {
        pk: _state(draft, verdicts.get((digests[pk], appearance_of(draft))), allowed[pk])
        if digests[pk] in met
        else State.UNJUDGED
        for pk, draft in drafts.items()
    }
    return allowed | judged


def _as_published(page: "GovernedPage") -> bool:
    return page.live and not page.has_unpublished_changes


def _latest(page: "GovernedPage") -> "GovernedPage":
    return page.get_latest_revision_as_object()


def _verdicts(digests: dict[int, str]) -> Iterable[Verdict]:
    return Verdict.objects.filter(
        digest__in=list(digests.values()), rulebook=law_in_force().rulebook
    )


def _state(draft: "GovernedPage", verdict: Verdict | None, allowed: State) -> State:
    if verdict is None:
        return State.UNJUDGED
    return State.REFUSED if open_points(draft, verdict) else allowed
