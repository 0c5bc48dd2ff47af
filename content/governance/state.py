"""Where does a page stand with the gate, in one word?"""

from collections import defaultdict
from collections.abc import Iterable
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale, Revision

from content.governance.digest import digest_of
from content.governance.gate import still_open
from content.governance.law import law_in_force
from content.governance.models import Confirmation, Verdict, Waiver

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

    Costs six queries for a listing of any length and never a judgement. Facts that changed
    since the verdict are not looked at here; Publish does look.
    """
    pages = list(pages)
    digests = _latest_digests([page for page in pages if not _as_published(page)])
    verdicts = {verdict.digest: verdict for verdict in _verdicts(digests.values())}
    waived = _grouped(Waiver.objects.in_force().filter(page__in=pages), "page_id", "findings")
    confirmed = _grouped(Confirmation.objects.filter(digest__in=verdicts), "digest", "finding")
    states = {page.pk: State.WAIVER if page.pk in waived else State.SEALED for page in pages}
    for pk, digest in digests.items():
        keys = {key for keys in waived[pk] for key in keys}
        if digest not in verdicts:
            states[pk] = State.UNJUDGED
        elif still_open(verdicts[digest], keys, set(confirmed[digest])):
            states[pk] = State.REFUSED
    return states


def _as_published(page: "GovernedPage") -> bool:
    return page.live and not page.has_unpublished_changes


def _latest_digests(drafts: "list[GovernedPage]") -> dict[int, str]:
    """Return, by page id, the digest of each page's latest text, read from its revision."""
    latest = Revision.objects.filter(pk__in=[draft.latest_revision_id for draft in drafts])
    contents = dict(latest.values_list("pk", "content"))
    languages = dict(Locale.objects.values_list("pk", "language_code"))
    digests = {}
    for draft in drafts:
        content, page_type = contents.get(draft.latest_revision_id), draft.specific_class
        if content is None or page_type is None:
            digests[draft.pk] = draft.specific.content_digest()
        else:
            language = languages[draft.locale_id].split("-")[0]
            digests[draft.pk] = digest_of(page_type, language, content)
    return digests


def _verdicts(digests: Iterable[str]) -> QuerySet[Verdict]:
    """Return the verdicts under today's law, the newest last."""
    law = law_in_force()
    return Verdict.objects.filter(digest__in=list(digests), rulebook=law.rulebook).order_by(
        "judged_at"
    )


def _grouped(rows: QuerySet, key: str, value: str) -> defaultdict[Any, list[Any]]:
    groups = defaultdict(list)
    for name, item in rows.values_list(key, value):
        groups[name].append(item)
    return groups
