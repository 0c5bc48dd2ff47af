"""Which drafts were refused, and which live pages have points to solve?"""

from dataclasses import replace

from django.contrib.auth.base_user import AbstractBaseUser
from django.db.models import Exists, F, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Right
from django.urls import reverse
from django.utils.translation import gettext_lazy, ngettext
from wagtail.models import PageLogEntry
from wagtail.permissions import page_permission_policy

from a11y_checks.report import Decision
from content.governance.history import NO_VERDICT, REFUSED
from content.governance.models import GovernedPage, Verdict, Waiver
from content.governance.todo.page_rows import page_row, pages_to_change
from content.governance.todo.registry import TodoRow, TodoSource

SEES_ALL = "governance.view_verdict"


def _refused_drafts(user: AbstractBaseUser) -> QuerySet[GovernedPage]:
    """Return the drafts whose newest verdict refuses; one that was typed in since may be good.

    So are those that the form alone refused, for an empty field that no rule book asks for.
    """
    newest = Verdict.objects.filter(page_id=OuterRef("pk")).order_by("-judged_at")
    drafts = pages_to_change(user).filter(Q(live=False) | Q(has_unpublished_changes=True))
    return drafts.annotate(
        verdict_id=Subquery(newest.values("pk")[:1]),
        decision=Subquery(newest.values("decision")[:1]),
        entry_id=Subquery(_refusals_by_the_form().values("pk")[:1]),
    ).filter(Q(decision=Decision.REFUSED.value) | Q(entry_id__isnull=False))


def _refusals_by_the_form() -> QuerySet[PageLogEntry]:
    """Return the refusals without a verdict of a page's newest draft, the newest first."""
    return PageLogEntry.objects.filter(
        page=OuterRef("pk"),
        action=REFUSED,
        data__verdict=NO_VERDICT,
        timestamp__gte=OuterRef("latest_revision_created_at"),
    ).order_by("-timestamp")


def _refused_rows(user: AbstractBaseUser, limit: int, offset: int) -> list[TodoRow]:
    pages = _refused_drafts(user).order_by("-latest_revision_created_at", "pk")
    shown = list(pages[offset : offset + limit])
    refused = [page.verdict_id for page in shown if page.decision == Decision.REFUSED.value]
    verdicts = Verdict.objects.in_bulk(refused)
    entries = PageLogEntry.objects.in_bulk([page.entry_id for page in shown if page.entry_id])
    return [
        page_row(
            page,
            _points(verdicts[page.verdict_id])
            if page.verdict_id in verdicts
            else _told(entries[page.entry_id].data["points"]),
        )
        for page in shown
    ]


def _live_with_findings(user: AbstractBaseUser) -> QuerySet[GovernedPage]:
    """Return the live pages whose live text would be refused now, unless a waiver covers it."""
    newest = Verdict.objects.filter(digest=Right(OuterRef("seal"), 64)).order_by("-judged_at")
    pages = GovernedPage.objects.filter(depth__gt=1) if _audits(user) else pages_to_change(user)
    return (
        pages.filter(live=True)
        .exclude(Exists(Waiver.objects.in_force().filter(page=OuterRef("pk"))))
        .annotate(
            verdict_id=Subquery(newest.values("pk")[:1]),
            decision=Subquery(newest.values("decision")[:1]),
            weight=Subquery(newest.values("weight")[:1]),
        )
        .filter(decision=Decision.REFUSED.value)
    )


def _live_rows(user: AbstractBaseUser, limit: int, offset: int) -> list[TodoRow]:
    pages = _live_with_findings(user).order_by(F("weight").desc(), "pk")
    return _rows(pages[offset : offset + limit], as_evidence=_audits(user))


def _audits(user: AbstractBaseUser) -> bool:
    """Say whether this person reads the evidence of all pages and changes none."""
    changes = page_permission_policy.user_has_permission(user, "change")
    return user.has_perm(SEES_ALL) and not changes


def _rows(pages: QuerySet[GovernedPage], *, as_evidence: bool = False) -> list[TodoRow]:
    shown = list(pages)
    verdicts = Verdict.objects.in_bulk([page.verdict_id for page in shown])
    rows = [page_row(page, _points(verdicts[page.verdict_id])) for page in shown]
    if not as_evidence:
        return rows
    return [
        replace(row, url=reverse("governance:verdict", args=[page.verdict_id]))
        for page, row in zip(shown, rows, strict=True)
    ]


def _points(verdict: Verdict) -> str:
    return _told(sum(finding.refuses or finding.asks for finding in verdict.report_findings))


def _told(count: int) -> str:
    return ngettext("%(count)d point to solve", "%(count)d points to solve", count) % {
        "count": count
    }


REFUSED_DRAFTS = TodoSource(
    "refused-drafts",
    gettext_lazy("Drafts that cannot go live yet"),
    _refused_rows,
    lambda user: _refused_drafts(user).count(),
    order=200,
)
LIVE_FINDINGS = TodoSource(
    "live-findings",
    gettext_lazy("Live pages with points to solve"),
    _live_rows,
    lambda user: _live_with_findings(user).count(),
    order=210,
)
