"""What do the rule books and the browser say of this page?"""

import logging
from typing import TYPE_CHECKING

from django.apps import apps

from a11y_checks.browser.axe_script import AxeMissing, axe_script
from a11y_checks.browser.stage import browser_report
from a11y_checks.engine import rulebook_version, static_report
from a11y_checks.finding import Finding, Pointer, gettext_noop
from a11y_checks.outcome import SERIOUS, UNTESTED
from a11y_checks.report import Decision, Report
from content.governance.appearance import appearance_version
from content.governance.completeness import completeness_report
from content.governance.people import acting_user
from content.governance.rendering import LOOPBACK, draft_html

if TYPE_CHECKING:
    from content.governance.models import GovernedPage, Verdict

logger = logging.getLogger(__name__)

UNRENDERED = Finding(
    rule="browser-check",
    requirements=(),
    outcome=UNTESTED,
    impact=SERIOUS,
    blocking=True,
    pointer=Pointer(),
    message=gettext_noop("The page could not be shown, so it could not be checked."),
    advice=gettext_noop("Try again. Does it fail again? Ask the administrator to look at the log."),
    why=gettext_noop("A page that nobody checked may not work for everyone."),
)


def rulebook() -> str:
    """Return the version of the law: the rule books and axe together."""
    try:
        axe = axe_script().version
    except AxeMissing:
        axe = "-missing"
    return f"{rulebook_version()}+axe{axe}"


def static_judgement(page: "GovernedPage") -> Report:
    """Return what can be said without a browser; milliseconds, fit for while typing."""
    return completeness_report(page).merged(static_report(page.document()))


def known_verdict(page: "GovernedPage") -> "Verdict | None":
    """Return the stored verdict for this text, rulebook and appearance, if there is one."""
    return (
        apps.get_model("governance", "Verdict")
        .objects.filter(
            digest=page.content_digest(), rulebook=rulebook(), appearance=appearance_version()
        )
        .first()
    )


def verdict_for(page: "GovernedPage", *, whole: bool = False) -> "Verdict":
    """Return the verdict for this text: the stored one, or one made and stored now.

    Text that the rule books refuse is not shown to the browser: the answer is there at once
    and certain. `whole` asks for both stages all the same. A verdict that could not be
    completed (no browser) is made again every time.
    """
    known = known_verdict(page)
    if known and (known.is_complete or (known.is_refused_unseen and not whole)):
        return known
    report = static_judgement(page)
    if whole or report.decision is not Decision.REFUSED:
        report = report.merged(_browser_judgement(page))
    return store_verdict(page, report)


def store_verdict(page: "GovernedPage", report: Report) -> "Verdict":
    """Store the report as the verdict for the page's text and return it."""
    model = apps.get_model("governance", "Verdict")
    return model.objects.record(
        report,
        digest=page.content_digest(),
        rulebook=rulebook(),
        appearance=appearance_version(),
        page_id=page.pk,
        judged_for=acting_user(),
    )


def _browser_judgement(page: "GovernedPage") -> Report:
    """Return what the browser finds; a draft that cannot be rendered is untested, not passed."""
    try:
        html = draft_html(page)
    except Exception:
        logger.exception("Page %s could not be rendered for the browser stage", page.pk)
        return Report(findings=(UNRENDERED,), outcomes={UNRENDERED.rule: UNRENDERED.outcome})
    return browser_report(html, LOOPBACK, path=page.get_url() or "/")
