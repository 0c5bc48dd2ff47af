"""Which findings of axe tell a writer what a rule of our own told already?"""

import pytest

from a11y_checks import wcag
from a11y_checks.browser.axe_wording import TEXTS
from a11y_checks.browser.stage import browser_report
from a11y_checks.browser.twins import _twins, merged_stages
from a11y_checks.document import Document
from a11y_checks.engine import static_report
from a11y_checks.outcome import FAILED
from a11y_checks.report import Decision
from a11y_checks.rule import load_rules

FAULTS = {
    '<p><img src="/a.png" width="9"> <img src="/b.png" alt="Balie"></p>': "image-alt",
    '<p><label>Naam</label> <input id="n" name="n" type="text"></p>': "form-field-label",
    '<p><button type="button" class="x"></button></p>': "button-name",
    '<p><a href="/kaart/"><svg width="9" height="9"></svg></a></p>': "link-name",
    '<p><iframe src="about:blank" width="99"></iframe></p>': "iframe-title",
    f'<p lang="engels">{"You can ask us for help with your first passport. " * 5}</p>': (
        "language-of-parts"
    ),
}


def both(html):
    return merged_stages(static_report(Document.from_html(html)), browser_report(html))


@pytest.mark.parametrize(("content", "rule"), FAULTS.items(), ids=FAULTS.values())
def test_a_fault_that_both_engines_see_is_one_finding(whole, content, rule):
    report = both(whole(content))
    axe_rules = [theirs for theirs, ours in _twins().items() if ours == rule]
    (finding,) = [each for each in report.findings if each.rule in (rule, *axe_rules)]
    assert (finding.rule, finding.refuses, bool(finding.pointer.selector)) == (rule, True, True)
    assert FAILED in [report.outcomes.get(axe_rule) for axe_rule in axe_rules]


def test_keeps_what_only_axe_sees(whole):
    report = both(whole('<img src="/a.png"><p style="color:#999">Grijs</p>'))
    assert [each.rule for each in report.findings if each.rule.startswith("axe-")] == [
        "axe-color-contrast"
    ]


def test_two_faults_of_one_rule_stay_two(whole):
    report = both(whole('<img src="/a.png"><img src="/b.png">'))
    found = [each.pointer.selector for each in report.findings if "image-alt" in each.rule]
    assert len(found) == len(set(found)) == 2


def test_merging_never_lets_a_page_through(whole):
    html = whole('<img src="/a.png">')
    static, browser = static_report(Document.from_html(html)), browser_report(html)
    assert both(html).decision is static.merged(browser).decision is Decision.REFUSED


def test_the_list_names_rules_that_exist():
    own = {rule.id for rule in load_rules(wcag)}
    assert set(_twins().values()) <= own
    assert {rule.removeprefix("axe-") for rule in _twins()} <= TEXTS.keys()
