"""Does a verdict cover only what was looked at, and does it forget no question?"""

from a11y_checks.finding import Finding, Pointer
from a11y_checks.outcome import CANT_TELL, SERIOUS
from content.facts.models import FactValue
from content.governance import judging
from content.governance.judging import CHANGED_ELSEWHERE, judge_anew, known_verdict, verdict_for
from content.pages.models import ProductPage
from tests.content import factories
from tests.content.facts.facts import fact, reference

QUESTION = Finding(
    rule=CHANGED_ELSEWHERE,
    requirements=(),
    outcome=CANT_TELL,
    impact=SERIOUS,
    blocking=True,
    pointer=Pointer(excerpt="balie.png"),
    message="A picture on this page was replaced (%(name)s).",
    params={"name": "balie.png"},
)


def test_a_fact_that_changes_during_the_judgement_is_judged_again(municipality, monkeypatch):
    fact()
    costs = f"<p>Een paspoort kost {reference()}.</p>"
    page = factories.product_page(municipality.theme, costs=costs)
    judged = judging._report_on

    def changed_meanwhile(*args, **kwargs):
        report = judged(*args, **kwargs)
        FactValue.objects.update(value="95")
        return report

    monkeypatch.setattr(judging, "_report_on", changed_meanwhile)
    assert verdict_for(page).decision == "live"
    assert known_verdict(ProductPage.objects.get(pk=page.pk)) is None


def test_a_question_is_asked_again_under_another_appearance(live_page, monkeypatch):
    judge_anew(live_page, QUESTION)
    monkeypatch.setattr(judging, "appearance_of", lambda page: "other looks")
    asked = [f for f in verdict_for(live_page).report_findings if f.rule == CHANGED_ELSEWHERE]
    assert [finding.pointer.excerpt for finding in asked] == ["balie.png"]
