"""Where does a page stand with the gate, in one word?"""

from collections import defaultdict
from collections.abc import Iterable
from enum import StrEnum
from typing import Any

from django.db.models import OuterRef, QuerySet, Subquery
from django.db.models.functions import Right
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale, Revision

from content.governance.appearance import appearance_version
from content.governance.digest import digest_of
from content.governance.gate import still_open
from content.governance.law import law_in_force
from content.governance.models import Confirmation, GovernedPage, Verdict, Waiver


class State(StrEnum):
    """The words the explorer shows."""

    SEALED = "sealed"
    OLDER_LOOKS = "older-looks"
    WAIVER = "waiver"
    REFUSED = "refused"
    UNJUDGED = "unjudged"


LABELS = {
    State.SEALED: _("Sealed"),
    State.OLDER_LOOKS: _("Sealed, under an older appearance"),
    State.WAIVER: _("Waiver"),
    State.REFUSED: _("Refused"),
    State.UNJUDGED: _("Not judged"),
}


def states_of(pages: Iterable[GovernedPage]) -> dict[int, State]:
    """Return, by page id, the state of each page's latest text: what Publish would meet now.

    Costs seven queries for a listing of any length and never a judgement. Facts that changed
    since the verdict are not looked at here; Publish does look. So it does at templates and
    styles: a draft that was judged under older ones is judged again.
    """
    pages = list(pages)
    digests = _latest_digests([page for page in pages if not _as_published(page)])
    verdicts = {verdict.digest: verdict for verdict in _verdicts(digests.values())}
    waived = _grouped(Waiver.objects.in_force().filter(page__in=pages), "page_id", "findings")
    confirmed = _grouped(Confirmation.objects.filter(digest__in=verdicts), "digest", "finding")
    seen = _looks_of_live_text([page.pk for page in pages if page.pk not in digests])
    states = {pk: _allowed_state(looks, waived[pk]) for pk, looks in seen.items()}
    for pk, digest in digests.items():
        verdict, keys = verdicts.get(digest), {key for keys in waived[pk] for key in keys}
        if verdict is None:
            states[pk] = State.UNJUDGED
        elif still_open(verdict, keys, set(confirmed[digest])):
            states[pk] = State.REFUSED
        else:
            states[pk] = _allowed_state(verdict.looks, waived[pk])
    return states


def _allowed_state(looks: str | None, waived: list[Any]) -> State:
    """Return the state of text that may be live; no known looks is for the audit to tell."""
    if waived:
        return State.WAIVER
    return State.SEALED if looks in (None, appearance_version()) else State.OLDER_LOOKS


def _as_published(page: GovernedPage) -> bool:
    return page.live and not page.has_unpublished_changes


def _latest_digests(drafts: list[GovernedPage]) -> dict[int, str]:
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


def _looks_of_live_text(pks: list[int]) -> dict[int, str | None]:
    """Return, by page id, the looks under which the newest verdict on the live text was made."""
    newest = Verdict.objects.filter(digest=Right(OuterRef("seal"), 64)).order_by("-judged_at")
    live = GovernedPage.objects.filter(pk__in=pks)
    return dict(
        live.annotate(looks=Subquery(newest.values("looks")[:1])).values_list("pk", "looks")
    )


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
