"""Can other programs read the results of a run?"""

import csv
import io
import json
from dataclasses import replace
from datetime import UTC, datetime
from xml.etree import ElementTree

import pytest

from a11y_checks.finding import Finding, Pointer
from a11y_checks.outcome import CANT_TELL, FAILED, MINOR, SERIOUS
from content.audits.exports.junit import junit_xml
from content.audits.exports.page_csv import HEADINGS, page_row, write_pages
from content.audits.exports.results import PageResult, RunFacts, SeenFinding
from content.audits.exports.sarif import sarif

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
RUN = RunFacts(7, 'Alle "pagina’s" & meer', "finished", NOON, NOON, (("rulebook", "abc"),))


def seen(outcome=FAILED, impact=SERIOUS, accepted=False, **pointer):
    finding = Finding(
        "image-alt", ("wcag:1.1.1",), outcome, impact, True, Pointer(**pointer), "No text <b>."
    )
    return SeenFinding("f" * 32, "image", accepted, finding)


def page(*findings, state="done", problem="", title="Paspoort"):
    return PageResult(
        url="https://voorbeeldstad.nl/paspoort/",
        title=title,
        state=state,
        problem=problem,
        milliseconds=1500.4,
        digest="d",
        is_reused=False,
        done_at=NOON,
        outcomes={"image-alt": "failed"},
        level={"cefr": "B1"},
        findings=findings,
    )


def tell(finding):
    return finding.message


def junit(*pages, counts=lambda seen: True):
    return ElementTree.fromstring("".join(junit_xml(RUN, lambda: pages, counts, tell)))


def test_junit_has_a_test_case_for_each_page():
    suite = junit(page(seen(selector="img")), page(), page(state="untested", problem="Weg"))[0]
    cases = suite.findall("testcase")
    assert [[child.tag for child in case] for case in cases] == [["failure"], [], ["error"]]
    assert cases[0].get("time") == "1.500"
    assert "[serious] image-alt (wcag:1.1.1) | No text <b>. | img" in cases[0][0].text
    assert suite.get("name") == RUN.name
    assert [suite.get(name) for name in ("tests", "failures", "errors")] == ["3", "1", "1"]


def test_junit_does_not_fail_on_what_does_not_count_or_is_a_question():
    cases = junit(page(seen()), counts=lambda seen: False)[0].findall("testcase")
    assert [len(case) for case in cases] == [0]
    assert len(junit(page(seen(CANT_TELL)))[0].find("testcase")) == 0


def test_junit_leaves_out_what_no_xml_may_hold():
    assert junit(page(title="a\x00b\x1b\ufffe"))[0].find("testcase").get("name") == "ab"


def test_sarif_keeps_to_its_schema():
    pages = [page(seen(excerpt="<img>", selector="img"), seen(CANT_TELL), seen(accepted=True))]
    log = json.loads(json.dumps(sarif(RUN, pages, tell)))
    run = log["runs"][0]
    assert (log["version"], len(run["tool"]["driver"]["rules"])) == ("2.1.0", 1)
    first, question, accepted = run["results"]
    assert (first["kind"], first["level"], first["ruleIndex"]) == ("fail", "error", 0)
    assert (question["kind"], question["level"]) == ("review", "none")
    assert accepted["suppressions"] == [{"kind": "external", "status": "accepted"}]
    assert first["locations"][0]["logicalLocations"][0]["fullyQualifiedName"] == "img"
    region = first["locations"][0]["physicalLocation"]["region"]
    assert region == {"startLine": 1, "snippet": {"text": "<img>"}}
    assert run["invocations"][0]["executionSuccessful"] is True
    assert run["invocations"][0]["endTimeUtc"] == "2026-11-23T12:00:00Z"


def test_sarif_says_that_a_page_was_not_tested():
    run = sarif(RUN, [page(state="untested", problem="Weg")], tell)["runs"][0]
    invocation = run["invocations"][0]
    assert invocation["executionSuccessful"] is False
    assert invocation["toolExecutionNotifications"][0]["message"]["text"] == "Weg"


@pytest.mark.parametrize("name", ["=SOM(A1)", "@x", "-2+3"])
def test_csv_has_one_line_a_page_and_runs_no_formula(name):
    file = io.StringIO()
    write_pages(file, [page(seen(), seen(impact=MINOR), seen(CANT_TELL), title=name)])
    (row,) = csv.DictReader(io.StringIO(file.getvalue()))
    assert row["title"] == f"'{name}"
    assert (row["failed_serious"], row["failed_minor"], row["to_judge"]) == ("1", "1", "1")
    assert (row["criteria_failed"], row["cefr"], row["known_verdict"]) == ("1.1.1", "B1", "no")


def test_csv_names_a_criterion_of_level_a_or_aa_only_when_there_is_proof():
    about = replace(seen().finding, requirements=("wcag:2.4.10", "wcag:2.4.9", "wcag:1.4.10"))
    advice = replace(seen().finding, requirements=("wcag:1.4.3",), blocking=False)
    found = [replace(seen(), finding=each) for each in (about, advice)]
    row = dict(zip(HEADINGS, page_row(page(*found)), strict=True))
    assert (row["criteria_failed"], row["failed_serious"]) == ("1.4.10", 2)
