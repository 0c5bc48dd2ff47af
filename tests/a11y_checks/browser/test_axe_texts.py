"""Does every rule of axe have words of its own, in plain Dutch?"""

from pathlib import Path

import pytest
from babel.messages.pofile import read_po

from a11y_checks.browser import fault
from a11y_checks.browser.axe_wording import MEASURED_CONTRAST, TEXTS
from a11y_checks.browser.coverage import criteria_of_rules
from a11y_checks.browser.page import EXPERIMENTS, TAGS
from a11y_checks.browser.pool import pool
from a11y_checks.document import Document
from a11y_checks.engine import static_report
from a11y_checks.finding import Finding

CATALOGUE = Path(__file__).parents[3] / "locale/nl/LC_MESSAGES/django.po"
FAULTS = [each for each in vars(fault).values() if isinstance(each, fault.Fault)]


@pytest.fixture(scope="module")
def axe_rules(website):
    """Return the rules of the axe that is shipped, as axe itself lists them."""
    with pool().session(30) as session:
        session.page.get("data:text/html,<p>axe")
        return session.page.execute_script("return axe.getRules()")


@pytest.fixture(scope="module")
def dutch():
    with CATALOGUE.open("rb") as file:
        catalogue = read_po(file, locale="nl")
    return {message.id: message.string for message in catalogue}


def refusing(text) -> list[Finding]:
    report = static_report(Document.from_text(text, "nl"))
    return [finding for finding in report.findings if finding.refuses]


def test_every_rule_of_axe_has_a_text(axe_rules):
    assert {rule["ruleId"] for rule in axe_rules} - TEXTS.keys() == set()


def test_every_criterion_of_a_rule_that_runs_is_listed(axe_rules):
    listed = criteria_of_rules()
    for rule in axe_rules:
        tags = set(rule["tags"])
        runs = tags & set(TAGS) and not tags & {"deprecated", "experimental"}
        numbers = {tag[4] + "." + tag[5] + "." + tag[6:] for tag in tags if tag[4:].isdigit()}
        if (runs or rule["ruleId"] in EXPERIMENTS) and numbers:
            assert set(listed[f"axe-{rule['ruleId']}"]) == numbers


@pytest.mark.parametrize("rule", TEXTS)
def test_every_text_is_plain_dutch_with_an_example(rule, dutch):
    text = TEXTS[rule]
    for message in (text.message, text.advice, text.question):
        assert dutch[message]
        assert [found.rule for found in refusing(dutch[message])] == [], dutch[message]
    assert "bijvoorbeeld" in dutch[text.advice].lower() or "“" in dutch[text.advice]


@pytest.mark.parametrize("found", FAULTS, ids=lambda each: each.message)
def test_every_fault_is_told_in_plain_dutch(found, dutch):
    for message in (found.message, found.advice):
        assert refusing(dutch[message]) == []


def test_the_measured_contrast_is_told_in_dutch(dutch):
    told = dutch[MEASURED_CONTRAST] % {"ratio": 2.84, "needed": "4.5"}
    assert "2.84 op 1" in told
