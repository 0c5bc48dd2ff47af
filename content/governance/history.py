"""What does the page's history tell about the gate?"""

from typing import Any

from django.contrib.auth.base_user import AbstractBaseUser
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import LogActionRegistry, LogFormatter, log

from content.governance.completeness import RULE_ID
from content.governance.judging import refusal_unseen
from content.governance.models import GovernedPage, Verdict, Waiver
from content.governance.refusal import PublicationBlocked
from content.governance.wording import rules_named

REFUSED = "governance.refused"
WAIVER_REQUESTED = "governance.waiver.requested"
WAIVER_APPROVED = "governance.waiver.approved"
CONFIRMED = "governance.confirmed"
NO_VERDICT = ""
"""Kept in the place of the verdict's digest when only the form refused."""


def record_refusal(refusal: PublicationBlocked, user: AbstractBaseUser | None = None) -> None:
    """Write a refusal in the page's history and keep its verdict, whatever was rolled back."""
    verdict = refusal.verdict
    Verdict.objects.get_or_create(
        digest=verdict.digest,
        rulebook=verdict.rulebook,
        appearance=verdict.appearance,
        defaults={
            field.attname: getattr(verdict, field.attname)
            for field in Verdict._meta.concrete_fields
            if not field.primary_key
        },
    )
    page = refusal.page
    if page.pk and GovernedPage.objects.filter(pk=page.pk).exists():
        rules = {finding.rule for finding in refusal.findings}
        _log_refusal(page, user, len(refusal.findings), rules, verdict.digest)


def record_incomplete(draft: GovernedPage, points: int, user: AbstractBaseUser) -> None:
    """Write in the history that a draft was refused with required fields that are empty.

    Most of these the rule books refuse too. A field that only the form asks for has no verdict.
    """
    verdict = refusal_unseen(draft)
    findings = verdict.report_findings if verdict else ()
    rules = {finding.rule for finding in findings if finding.refuses} or {RULE_ID}
    _log_refusal(draft, user, points, rules, verdict.digest if verdict else NO_VERDICT)


def record_waiver(waiver: Waiver, action: str, user: AbstractBaseUser) -> None:
    """Write that a waiver was requested or approved in the page's history."""
    data = {"reason": waiver.reason, "ends_on": waiver.ends_on.isoformat(), "waiver": waiver.pk}
    log(instance=waiver.page.specific, action=action, user=user, data=data)


def _log_refusal(
    page: GovernedPage, user: AbstractBaseUser | None, points: int, rules: set[str], digest: str
) -> None:
    data = {"points": points, "rules": sorted(rules), "verdict": digest}
    log(instance=page, action=REFUSED, user=user, data=data)


def register(actions: LogActionRegistry) -> None:
    """Register the gate's entries for the history of a page."""
    actions.register_action(REFUSED)(RefusedFormatter)
    actions.register_action(WAIVER_REQUESTED)(WaiverRequestedFormatter)
    actions.register_action(WAIVER_APPROVED)(WaiverApprovedFormatter)
    actions.register_action(CONFIRMED, _("Confirm"), _("Confirmed what a machine cannot tell"))


class RefusedFormatter(LogFormatter):
    """Tells how many points made the gate refuse what was asked: to submit, approve or publish."""

    label = _("Refuse")

    def format_message(self, log_entry: Any) -> str:
        """Return the sentence for the history."""
        count = log_entry.data.get("points", 0)
        text = ngettext(
            "Refused: %(count)d point to solve",
            "Refused: %(count)d points to solve",
            count,
        )
        return f"{text % {'count': count}}. {rules_named(log_entry.data.get('rules', []))}"


class WaiverRequestedFormatter(LogFormatter):
    """Tells why someone asked for a waiver."""

    label = _("Ask for a waiver")
    sentence = _("Waiver asked until %(ends_on)s: %(reason)s")

    def format_message(self, log_entry: Any) -> str:
        """Return the sentence for the history."""
        known = {"ends_on": "?", "reason": gettext("no reason stored")}
        return str(self.sentence) % (known | log_entry.data)


class WaiverApprovedFormatter(WaiverRequestedFormatter):
    """Tells that a second person allowed it."""

    label = _("Approve a waiver")
    sentence = _("Waiver approved until %(ends_on)s: %(reason)s")
