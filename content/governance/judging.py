"""What do the rule books and the browser say of this page?"""

import logging
from dataclasses import replace
from typing import TYPE_CHECKING

from django.apps import apps

from a11y_checks.browser.stage import browser_report
from a11y_checks.browser.twins import merged_stages
from a11y_checks.engine import static_report
from a11y_checks.finding import Finding, Pointer, gettext_noop
from a11y_checks.outcome import SERIOUS, UNTESTED
from a11y_checks.report import Decision, Report
from content.governance.appearance import appearance_of
from content.governance.completeness import completeness_report
from content.governance.law import Law, law_in_force
from content.governance.other_names import other_names_report
from content.governance.page_links import page_link_report
from content.governance.people import acting_user
from content.governance.rendering import LOOPBACK, draft_html

if TYPE_CHECKING:
    from content.governance.models import GovernedPage, Verdict

logger = logging.getLogger(__name__)

CHANGED_ELSEWHERE = "changed-elsewhere"
"""Rule id of a question to a person: does this text still fit what it shows?"""

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
        own = completeness_report(page).merged(page_link_report(page))
        own = own.merged(other_names_report(page, law))
    except Exception:
        logger.exception("Page %s could not be rendered for the rule books", page.pk)
        return UNRENDERED_REPORT
    return own.merged(static_report(document))


def known_verdict(page: "GovernedPage", law: Law | None = None) -> "Verdict | None":
    """Return the stored verdict for this text, rulebook and appearance, if there is one."""
    return _stored(page, law or law_in_force(), appearance_of(page))


def verdict_for(page: "GovernedPage", *, whole: bool = False) -> "Verdict":
    """Return the verdict for this text: the stored one, or one made and stored now.

    Text that the rule books refuse is not shown to the browser: the answer is there at once
    and certain. `whole` asks for both stages all the same. A verdict that could not be
    completed (no browser) is made again every time.
    """
    law, appearance = law_in_force(), appearance_of(page)
    known = _stored(page, law, appearance)
    if known and (known.is_complete or (known.is_refused_unseen and not whole)):
        return known
    report = with_questions(page, _report_on(page, law, whole=whole))
    return store_verdict(page, report, law, appearance)


def refusal_unseen(page: "GovernedPage") -> "Verdict | None":
    """Return the verdict when the rule books refuse this text; a browser never comes into it."""
    refused = static_judgement(page).decision is Decision.REFUSED
    return verdict_for(page) if refused else None


def judge_anew(page: "GovernedPage", question: Finding | None = None) -> "Verdict | None":
    """Return a verdict made and stored now, whatever was known of this text before.

    `question` is something only a person can tell. It stays in all verdicts on this text, as
    earlier ones do, until somebody confirms it or the text changes. None, and nothing stored,
    when the judgement could not be completed: what was known before stays the evidence.
    """
    law, appearance = law_in_force(), appearance_of(page)
    report = _report_on(page, law)
    if any(finding.outcome is UNTESTED for finding in report.findings):
        return None
    return store_verdict(page, with_questions(page, report, question), law, appearance)


def store_verdict(
    page: "GovernedPage", report: Report, law: Law | None = None, appearance: str = ""
) -> "Verdict":
    """Store the report as the verdict for the page's text and return it.

    `appearance` is that from before the judgement, which takes seconds: a fact that changes
    meanwhile makes another appearance, that nobody judged.
    """
    model = apps.get_model("governance", "Verdict")
    return model.objects.record(
        report,
        digest=page.content_digest(),
        rulebook=(law or law_in_force()).rulebook,
        appearance=appearance or appearance_of(page),
        page_id=page.pk,
        judged_for=acting_user(),
    )


def with_questions(page: "GovernedPage", report: Report, new: Finding | None = None) -> Report:
    """Return the report with what only a person can tell of this text, each question once."""
    asked = {finding.key: finding for finding in (*_questions(page), new) if finding}
    return report.merged(Report(findings=tuple(asked.values())))


def _report_on(page: "GovernedPage", law: Law, *, whole: bool = False) -> Report:
    report = static_judgement(page, law)
    if whole or report.decision is not Decision.REFUSED:
        report = merged_stages(report, _browser_judgement(page))
    return report


def _stored(page: "GovernedPage", law: Law, appearance: str) -> "Verdict | None":
    verdicts = apps.get_model("governance", "Verdict").objects
    key = {"digest": page.content_digest(), "rulebook": law.rulebook, "appearance": appearance}
    return verdicts.filter(**key).first()


def _questions(page: "GovernedPage") -> tuple[Finding, ...]:
    """Return what the newest verdict on this text asks about a change elsewhere."""
    verdicts = apps.get_model("governance", "Verdict").objects
    newest = verdicts.filter(digest=page.content_digest()).order_by("-judged_at").first()
    findings = newest.report_findings if newest else ()
    return tuple(finding for finding in findings if finding.rule == CHANGED_ELSEWHERE)


def _browser_judgement(page: "GovernedPage") -> Report:
    """Return what the browser finds; a draft that cannot be rendered is untested, not passed."""
    try:
        return browser_report(draft_html(page), LOOPBACK, path=page.get_url() or "/")
    except Exception:
        logger.exception("Page %s could not be shown in the browser stage", page.pk)
        return UNRENDERED_REPORT
