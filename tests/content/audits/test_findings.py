"""Is the same fault on many pages one finding, that closes and opens by itself?"""

from dataclasses import replace
from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from a11y_checks.finding import Finding, Pointer
from a11y_checks.outcome import CANT_TELL, CRITICAL, FAILED, PASSED, SERIOUS, UNTESTED
from a11y_checks.report import Report
from content.audits.exports.run_charts import trend_chart
from content.audits.findings import handling
from content.audits.findings.trend import Unlike, comparable_runs, trend, unlike
from content.audits.models import AuditFinding, AuditRun, FindingPlace
from content.audits.models.audit_finding import Cause, FindingState
from content.audits.models.audit_run import RunState
from content.audits.runs import control
from content.audits.runs.claim import claim
from content.audits.runs.judgement import Judgement
from content.audits.runs.plan import plan
from content.audits.runs.store import store
from content.governance.models import GovernedPage
from tests.content.audits.sites import own_site, static_run

pytestmark = pytest.mark.django_db
HEADER_LINK = Finding(
    rule="axe-color-contrast",
    requirements=("wcag:1.4.3", "en301549:9.1.4.3"),
    outcome=FAILED,
    impact=SERIOUS,
    blocking=True,
    pointer=Pointer(excerpt='<a class="menu" href="/">Thuis</a>', selector=".menu", viewport=1280),
    message="The contrast is %(ratio)s.",
    params={"ratio": "2.1"},
)
QUESTION = Finding(
    rule="link-context",
    requirements=("wcag:2.4.4",),
    outcome=CANT_TELL,
    impact=SERIOUS,
    blocking=True,
    pointer=Pointer(path="body", excerpt='<a href="/x">lees meer</a>'),
    message="Where does this link lead?",
)


def audited(findings, rules=("axe-color-contrast", "link-context"), **choices):
    """Return a finished run that found this on each page, `{}` means nothing on any page."""
    run = static_run(**choices)
    plan(run)
    control.start(run)
    return run_to_the_end(run, findings, rules)


def run_to_the_end(run, findings, rules=("axe-color-contrast", "link-context")):
    """Return the started run, finished, as if a machine found this on each page of ours."""
    while row := claim(run.pk, "worker"):
        found = findings(row) if callable(findings) else findings
        report = Report(tuple(found), dict.fromkeys(rules, PASSED))
        page = GovernedPage.objects.get(pk=row.page_id).specific if row.page_id else None
        store(row, "worker", Judgement(report, may_retry=False), page)
    assert control.finish(run)
    return run


def only_finding():
    return AuditFinding.objects.get()


def history():
    return [event.kind for event in only_finding().events.order_by("pk")]


def test_the_same_fault_on_many_pages_is_one_finding_with_many_places():
    own_site(pages=3)
    run = audited([HEADER_LINK])
    finding = only_finding()
    assert (finding.current_places, finding.cause, finding.state) == (5, Cause.TEMPLATE, "open")
    assert finding.criteria == ("1.4.3",)
    assert FindingPlace.objects.filter(run_page__run=run).count() == 5
    assert finding.places.first().finding == HEADER_LINK
    assert history() == ["found"]


def test_closes_when_a_later_run_no_longer_sees_it_and_opens_when_it_returns():
    own_site(pages=1)
    audited([HEADER_LINK])
    audited([])
    assert (only_finding().state, only_finding().current_places) == (FindingState.VERIFIED, 0)
    audited([HEADER_LINK])
    assert (only_finding().state, only_finding().current_places) == (FindingState.OPEN, 3)
    assert history() == ["found", "solved", "returned"]


def test_stays_open_while_one_page_still_has_it():
    own_site(pages=2)
    audited([HEADER_LINK])
    audited(lambda row: [HEADER_LINK] if row.url.endswith("hulp-0/") else [])
    assert (only_finding().state, only_finding().current_places) == (FindingState.OPEN, 1)


def test_a_run_that_did_not_ask_the_rule_closes_nothing():
    own_site(pages=1)
    audited([HEADER_LINK])
    audited([], rules=("image-alt",))
    assert (only_finding().state, only_finding().current_places) == (FindingState.OPEN, 3)


def test_a_run_at_another_width_closes_nothing():
    own_site(pages=1)
    audited([HEADER_LINK])
    audited([], widths=[320])
    assert only_finding().current_places == 3


def test_an_untested_page_closes_nothing():
    own_site(pages=0)
    audited([HEADER_LINK])
    broken = Finding("browser-check", (), UNTESTED, CRITICAL, True, Pointer(), "Stopped.")
    run = static_run()
    plan(run)
    control.start(run)
    while row := claim(run.pk, "worker"):
        report = Report((broken,), {"browser-check": UNTESTED})
        assert store(row, "worker", Judgement(report), None)
    assert control.finish(run)
    assert only_finding().state == FindingState.OPEN
    assert set(run.pages.values_list("state", "attempts")) == {("untested", 2)}


def test_a_page_that_was_deleted_takes_its_faults_along():
    own_site(pages=1)
    audited(lambda row: [QUESTION] if row.url.endswith("hulp-0/") else [])
    GovernedPage.objects.get(slug="hulp-0").delete()
    audited([])
    assert only_finding().state == FindingState.VERIFIED


def test_a_page_with_a_new_address_is_still_the_same_page():
    own_site(pages=1)
    audited(lambda row: [QUESTION] if row.url.endswith("hulp-0/") else [])
    page = GovernedPage.objects.get(slug="hulp-0")
    GovernedPage.objects.filter(pk=page.pk).update(
        slug="steun", url_path=page.url_path.replace("hulp-0", "steun")
    )
    audited(lambda row: [QUESTION] if row.url.endswith("steun/") else [])
    assert only_finding().current_places == 1
    audited([])
    assert only_finding().state == FindingState.VERIFIED


def test_fixed_is_only_said_until_a_run_has_looked(admin_user):
    own_site(pages=0)
    audited([HEADER_LINK])
    handling.mark_fixed(only_finding(), admin_user)
    audited([HEADER_LINK])
    assert only_finding().state == FindingState.OPEN
    handling.assign(only_finding(), admin_user, admin_user)
    handling.mark_fixed(only_finding(), admin_user)
    audited([])
    assert only_finding().state == FindingState.VERIFIED


def test_accepting_needs_a_reason_and_a_day_and_ends(admin_user):
    own_site(pages=0)
    audited([HEADER_LINK])
    today = timezone.localdate()
    for reason, until in (("", today), ("Ja", today - timedelta(1)), ("Ja", today.replace(2099))):
        with pytest.raises(ValidationError):
            handling.accept(only_finding(), admin_user, reason, until)
    handling.accept(only_finding(), admin_user, "De leverancier lost dit op.", today)
    assert not AuditFinding.objects.unsolved().exists()
    audited([HEADER_LINK])
    assert only_finding().state == FindingState.ACCEPTED
    AuditFinding.objects.update(accepted_until=today - timedelta(1))
    audited([HEADER_LINK])
    assert only_finding().state == FindingState.OPEN
    assert history()[-1] == "expired"


def test_the_trend_counts_failures_by_criterion_over_comparable_runs():
    own_site(pages=1)
    audited([HEADER_LINK, QUESTION])
    audited([], widths=[320])
    audited(lambda row: [HEADER_LINK] if row.url.endswith("hulp-0/") else [])
    last = audited([])
    points = trend(comparable_runs(last))
    assert [(each.findings, each.places, each.pages) for each in points["wcag:1.4.3"]] == [
        (1, 3, 3),
        (1, 1, 1),
        (0, 0, 0),
    ]
    assert "wcag:2.4.4" not in points
    assert {each.pages_seen for each in points["wcag:1.4.3"]} == {3}


def test_a_run_that_did_not_ask_has_no_number_in_the_trend():
    own_site(pages=1)
    audited([], rules=("image-alt",))
    audited([HEADER_LINK])
    last = audited([])
    points = trend(comparable_runs(last))
    assert [(each.findings, each.asked) for each in points["wcag:1.4.3"]] == [
        (0, False),
        (1, True),
        (0, True),
    ]
    chart = trend_chart(points)
    assert [row[2] for row in chart.rows] == ["niet bekeken", "1", "0"]


def test_a_trend_says_when_the_rules_or_the_number_of_pages_changed():
    own_site(pages=1)
    first = audited([HEADER_LINK])
    last = audited([])
    assert unlike(comparable_runs(last)) == Unlike(rules=False, pages=False)
    AuditRun.objects.filter(pk=first.pk).update(rulebook="older")
    first.pages.first().delete()
    assert unlike(comparable_runs(last)) == Unlike(rules=True, pages=True)


def test_counts_by_criterion_only_what_proves_a_failure():
    own_site(pages=0)
    advice = replace(HEADER_LINK, rule="skip-link", requirements=("wcag:2.4.1",), blocking=False)
    run = audited([replace(HEADER_LINK, requirements=("wcag:2.4.4", "wcag:2.4.9")), advice])
    assert list(run.counts.values_list("requirement", flat=True)) == ["wcag:2.4.4"]


def test_a_stored_page_is_never_stored_twice():
    own_site(pages=0)
    run = static_run()
    plan(run)
    control.start(run)
    row = claim(run.pk, "slow")
    run.pages.filter(pk=row.pk).update(claimed_by="quick")
    assert not store(row, "slow", Judgement(Report((HEADER_LINK,), {})), None)
    assert not AuditFinding.objects.exists()
    assert run.state == RunState.RUNNING


def test_signs_that_no_database_keeps_do_not_stop_a_run():
    own_site(pages=0)
    audited([Finding("x", (), FAILED, SERIOUS, False, Pointer(excerpt="a\x00\ud83d"), "Oei.")])
    assert only_finding().target == "a"
