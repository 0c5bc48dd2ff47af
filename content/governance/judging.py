"""What do the rule books and the browser say of this page?"""

import logging
from dataclasses import replace
from typing import TYPE_CHECKING

from django.apps import apps

from a11y_checks.browser.stage import browser_report
from a11y_checks.engine import static_report
from a11y_checks.finding import Finding, Pointer, gettext_noop
from a11y_checks.outcome import SERIOUS, UNTESTED
from a11y_checks.report import Decision, Report
from content.governance.appearance import appearance_of
from content.governance.completeness import completeness_report
from content.governance.law import Law, law_in_force
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
UNRENDERED_REPORT = Report(findings=(UNRENDERED,), outcomes={UNRENDERED.rule: UNRENDERED.outcome})


def static_judgement(page: "GovernedPage", law: Law | None = None) -> Report:
    """Return what can be said without a browser; milliseconds, fit for while typing.

    A draft that cannot be shown is untested, not passed.
    """
    law = law or law_in_force()
    try:
        document = replace(page.document(), house_words=law.house_words)
        complete = completeness_report(page)
    except Exception:
        logger.exception("Page %s could not be rendered for the rule books", page.pk)
        return UNRENDERED_REPORT
    return complete.merged(static_report(document))


def known_verdict(page: "GovernedPage", law: Law | None = None) -> "Verdict | None":
    """Return the stored verdict for this text, rulebook and appearance, if there is one."""
    law = law or law_in_force()
    return (
        apps.get_model("governance", "Verdict")
        .objects.filter(
            digest=page.content_digest(), rulebook=law.rulebook, appearance=appearance_of(page)
        )
        .first()
    )


def verdict_for(page: "GovernedPage", *, whole: bool = False) -> "Verdict":
    """Return the verdict for this text: the stored one, or one made and stored now.

    Text that the rule books refuse is not shown to the browser: the answer is there at once
    and certain. `whole` asks for both stages all the same. A verdict that could not be
    completed (no browser) is made again every time.
    """
    law = law_in_force()
    known = known_verdict(page, law)
    if known and (known.is_complete or (known.is_refused_unseen and not whole)):
        return known
    report = static_judgement(page, law)
    if whole or report.decision is not Decision.REFUSED:
        report = report.merged(_browser_judgement(page))
    return store_verdict(page, report, law)


def store_verdict(page: "GovernedPage", report: Report, law: Law | None = None) -> "Verdict":
    """Store the report as the verdict for the page's text and return it."""
    model = apps.get_model("governance", "Verdict")
    return model.objects.record(
        report,
        digest=page.content_digest(),
        rulebook=(law or law_in_force()).rulebook,
        appearance=appearance_of(page),
        page_id=page.pk,
        judged_for=acting_user(),
    )


def _browser_judgement(page: "GovernedPage") -> Report:
    """Return what the browser finds; a draft that cannot be rendered is untested, not passed."""
    try:
        return browser_report(draft_html(page), LOOPBACK, path=page.get_url() or "/")
    except Exception:
        logger.exception("Page %s could not be shown in the browser stage", page.pk)
        return UNRENDERED_REPORT
