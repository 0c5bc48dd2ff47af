"""May this page be live with this text? The one place that decides."""

from typing import TYPE_CHECKING, Any

from django.apps import apps
from django.db import IntegrityError

from a11y_checks.finding import Finding
from a11y_checks.outcome import UNTESTED
from content.governance.digest import VOLATILE
from content.governance.judging import verdict_for
from content.governance.refusal import PublicationBlocked
from content.governance.taking_turns import catch_up

if TYPE_CHECKING:
    from content.governance.models import GovernedPage, Verdict

WITHOUT_JUDGEMENT = VOLATILE - {"live", "seal", "locale", "alias_of", "content_type"}
"""Fields that may be saved of any page: they bring no text, and no reader, to it."""


def require_pass(page: "GovernedPage") -> "Verdict":
    """Return the verdict under which this content may go live. Raises PublicationBlocked.

    A verdict whose points are all waived must still have been seen by the browser.
    """
    verdict = verdict_for(page)
    points = open_points(page, verdict)
    if not points and not verdict.is_complete:
        verdict = verdict_for(page, whole=True)
        points = open_points(page, verdict)
    if points:
        raise PublicationBlocked(page, verdict, points)
    return verdict


def open_points(page: "GovernedPage", verdict: "Verdict") -> tuple[Finding, ...]:
    """Return the findings that keep the page from going live: not waived, not confirmed."""
    if not still_open(verdict, waived=set(), confirmed=set()):
        return ()
    return still_open(verdict, _waived(page), _confirmed(verdict))


def still_open(verdict: "Verdict", waived: set[str], confirmed: set[str]) -> tuple[Finding, ...]:
    """Return the findings that refuse or ask, but for those with a waived or confirmed key."""
    return tuple(
        finding
        for finding in verdict.report_findings
        if waivable_key(finding, verdict) not in waived
        and (finding.refuses or (finding.asks and finding.key not in confirmed))
    )


def waivable_key(finding: Finding, verdict: "Verdict") -> str:
    """Return under which key a waiver names this finding.

    What no engine could look at is waived for this one text: later text may hold anything.
    """
    untested = finding.outcome is UNTESTED
    return f"{finding.key}@{verdict.digest}" if untested else finding.key


def seal_or_refuse(page: "GovernedPage", save_arguments: dict[str, Any]) -> None:
    """Give a page that is to be live its seal, or raise PublicationBlocked.

    Unchanged live text keeps the seal it has, also under stricter rules: the audit reports
    it, the site never freezes. What is judged is what is stored: a partial save that puts
    live or changes live content becomes a whole one, also of a page that was read before
    somebody published it. Unpublishing voids the seal. An alias that becomes a page of its
    own is judged anew: a private source may have hidden it.
    """
    fields = save_arguments.get("update_fields")
    fields = None if fields is None else set(fields)
    if fields is not None and fields <= WITHOUT_JUDGEMENT:
        return
    if not page.live and fields is not None and "live" not in fields:
        catch_up(page)
    elif not page.live:
        page.seal = ""
        _store_seal_too(save_arguments, fields)
    if not page.live:
        return
    judged = _as_it_will_be_stored(page)
    page.seal = _kept_seal(judged) or require_pass(judged).seal
    if fields is not None:
        save_arguments["update_fields"] = None


def require_stored_as_judged(page: "GovernedPage") -> None:
    """Raise IntegrityError when the live row holds other text than was judged; undoes the save.

    What is an expression of the database, or changes while it is stored, nobody can judge.
    """
    stored = type(page)._base_manager.get(pk=page.pk).specific
    if stored.seal.partition(":")[2] != stored.content_digest():
        raise IntegrityError("The text that was stored is not the text that was judged.")


def _as_it_will_be_stored(page: "GovernedPage") -> "GovernedPage":
    """Return the specific page with this page's values: a base page saves only its own part."""
    specific = page.get_specific() if page.pk else page
    if specific is not page:
        for field in page._meta.concrete_fields:
            setattr(specific, field.attname, getattr(page, field.attname))
    return specific


def _store_seal_too(save_arguments: dict[str, Any], fields: set[str] | None) -> None:
    if fields is not None:
        save_arguments["update_fields"] = fields | {"seal"}


def _kept_seal(page: "GovernedPage") -> str:
    """Return the seal in the database when it covers this very text; revisions hold older ones."""
    if not page.pk:
        return ""
    pages = apps.get_model("governance", "GovernedPage")._base_manager
    same = pages.filter(pk=page.pk, live=True, alias_of_id=page.alias_of_id)
    seal = same.values_list("seal", flat=True).first()
    return seal if seal and seal.partition(":")[2] == page.content_digest() else ""


def _waived(page: "GovernedPage") -> set[str]:
    if not page.pk:
        return set()
    waivers = apps.get_model("governance", "Waiver").objects.in_force().filter(page_id=page.pk)
    return {key for waiver in waivers for key in waiver.findings}


def _confirmed(verdict: "Verdict") -> set[str]:
    confirmations = apps.get_model("governance", "Confirmation").objects
    return set(confirmations.filter(digest=verdict.digest).values_list("finding", flat=True))
