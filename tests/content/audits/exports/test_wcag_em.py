"""Does W3C's report tool open our evaluation, and do we read one of the tool?"""

import json
from dataclasses import replace

import pytest
from django.core.exceptions import ValidationError

from a11y_checks.outcome import CANT_TELL, FAILED, INAPPLICABLE, PASSED, UNTESTED
from content.audits.evaluation.facts import MachineLook, PersonJudgement
from content.audits.evaluation.gather import evaluation_facts
from content.audits.exports.earl_document import criterion_id
from content.audits.exports.wcag_em import wcag_em
from content.audits.exports.wcag_em_context import CONTEXT, W3C_DATE
from content.audits.exports.wcag_em_import import store_evaluation
from content.audits.exports.wcag_em_reading import NotAnEvaluation, read_wcag_em
from content.audits.models import Evaluation
from tests.content.audits.exports.samples import ADDRESS, HOME, NOON, evaluation, read, seen

TOOL_CONTEXT = CONTEXT | {
    "step1b": {"@id": "wcagem:step1b", "@type": "@id"},
    "conformanceTarget": "step1b",
}


def as_the_tool_reads_it(document):
    """Return the evaluation after the steps of the tool's own reader: expand, then frame."""
    jsonld = pytest.importorskip("pyld.jsonld")
    options = {"documentLoader": read}
    expanded = jsonld.expand(json.loads(json.dumps(document)), options)
    frame = {"@context": TOOL_CONTEXT, "@type": ["Evaluation"]}
    return jsonld.frame(expanded, frame, options)


def assertions_as_the_tool_reads_them(document):
    jsonld = pytest.importorskip("pyld.jsonld")
    framed = as_the_tool_reads_it(document)
    frame = {"@context": TOOL_CONTEXT, "@type": ["Assertion"]}
    return jsonld.frame(framed, frame, {"documentLoader": read})["@graph"]


def test_the_tool_reads_every_field():
    facts = evaluation()
    opened = as_the_tool_reads_it(wcag_em(facts))
    scope, explored = opened["defineScope"], opened["exploreTarget"]
    assert scope["wcagVersion"] == "2.2"
    assert scope["conformanceTarget"] == "AA"
    assert scope["scope"]["title"] == facts.site_name
    assert scope["accessibilitySupportBaseline"] == facts.support_baseline
    assert explored["essentialFunctionality"] == "zoeken\neen vraag stellen"
    assert [each["title"] for each in explored["technologiesReliedUpon"]] == ["HTML", "CSS"]
    found = opened["reportFindings"]
    assert found["date"] == {"type": W3C_DATE, "@value": "2026-11-20"}
    assert (found["evaluator"], found["summary"]) == (facts.evaluators, facts.summary)


def test_the_tool_reads_both_samples_by_their_address():
    selected = as_the_tool_reads_it(wcag_em(evaluation()))["selectSample"]
    assert selected["structuredSample"]["id"] == HOME.url
    assert selected["randomSample"]["description"] == ADDRESS


def test_the_tool_finds_the_page_criterion_and_outcome_of_every_assertion():
    opened = assertions_as_the_tool_reads_them(wcag_em(evaluation()))
    told = {
        (each["subject"].get("id", ""), each["test"]["id"].split(":")[-1]): each
        for each in opened
        if "Website" not in each["subject"].get("type", ())
    }
    assert told[HOME.url, "non-text-content"]["result"]["outcome"]["id"] == "earl:failed"
    assert told[ADDRESS, "contrast-minimum"]["result"]["outcome"]["id"] == "earl:failed"
    whole = [each for each in opened if "Website" in each["subject"].get("type", ())]
    outcomes = {each["test"]["id"]: each["result"]["outcome"]["id"] for each in whole}
    assert outcomes["WCAG21:audio-only-and-video-only-prerecorded"] == "earl:inapplicable"
    assert outcomes["WCAG21:non-text-content"] == "earl:failed"


def test_a_criterion_of_wcag_22_keeps_the_short_name_that_the_tool_splits():
    (new,) = (e.criterion for e in evaluation().criteria if e.criterion.number == "2.5.8")
    assert criterion_id(new) == "WCAG22:target-size-minimum"


def test_reading_gives_back_what_was_written():
    facts = evaluation()
    back = read_wcag_em(json.loads(json.dumps(wcag_em(facts))))
    assert (back.title, back.site_name, back.scope) == (facts.title, facts.site_name, facts.scope)
    assert (back.target, back.made_on, back.left_out) == ("2.2", facts.finished_on, 0)
    assert (back.page_types, back.technologies) == (facts.page_types, facts.technologies)
    assert [(page.url, page.kind) for page in back.sample] == [
        (HOME.url, "structured"),
        (ADDRESS, "random"),
    ]
    said = {(each.criterion, each.url): each for each in back.judgements}
    assert said["1.1.1", HOME.url].outcome is FAILED
    assert said["1.1.1", HOME.url].note == "Het logo heeft geen tekst"
    assert said["1.2.1", ""].outcome is INAPPLICABLE


def test_reads_what_the_tool_itself_writes():
    file = {
        "@context": {},
        "type": "Evaluation",
        "defineScope": {"scope": {"title": "Site"}, "wcagVersion": "2.1"},
        "selectSample": {"structuredSample": {"title": "Home", "description": "https://a.nl/"}},
        "auditSample": {
            "subject": {"id": "https://a.nl/", "type": ["TestSubject", "Webpage"]},
            "test": {"id": "WCAG20:text-equiv-all"},
            "result": {"outcome": {"id": "earl:passed"}, "description": "Goed"},
        },
    }
    back = read_wcag_em(file)
    assert [(each.criterion, each.url, each.outcome) for each in back.judgements] == [
        ("1.1.1", "https://a.nl/", "passed")
    ]


@pytest.mark.parametrize("file", [None, [], {}, {"type": "Person"}, "x", {"type": {"a": 1}}])
def test_refuses_what_is_no_evaluation(file):
    with pytest.raises(NotAnEvaluation):
        read_wcag_em(file)


@pytest.mark.parametrize(
    "part",
    [
        {"auditSample": [None, 3, {"subject": []}, {"test": {"id": 4}}]},
        {"selectSample": {"structuredSample": [{"id": "javascript:alert(1)", "title": 3}, 7]}},
        {"defineScope": [], "exploreTarget": "x", "reportFindings": {"date": {"@value": 9}}},
    ],
)
def test_survives_a_damaged_file_and_takes_no_address_that_is_not_of_the_web(part):
    back = read_wcag_em({"type": "Evaluation"} | part)
    assert (back.sample, back.judgements) == ((), ())


@pytest.mark.django_db
def test_an_imported_evaluation_says_the_same_as_the_one_that_was_written():
    before = evaluation()
    stored = store_evaluation(read_wcag_em(wcag_em(before)))
    after = evaluation_facts(stored)
    assert (after.title, after.evaluators, after.target) == (
        "Website 2026",
        before.evaluators,
        "2.2",
    )
    assert [page.url for page in after.sample] == [page.url for page in before.sample]
    outcomes = {each.criterion.number: each.outcome for each in after.criteria}
    assert (outcomes["1.1.1"], outcomes["1.2.1"]) == (FAILED, INAPPLICABLE)
    again = read_wcag_em(wcag_em(after))
    assert again.judgements == read_wcag_em(wcag_em(before)).judgements


@pytest.mark.django_db
def test_what_only_the_computer_said_becomes_nobodys_judgement():
    read_back = read_wcag_em(wcag_em(evaluation()))
    after = evaluation_facts(store_evaluation(read_back)).by_number
    assert after["1.4.3"].outcome is UNTESTED
    assert after["1.1.1"].needs_person, "one of both pages was judged, and so it stays"
    assert read_back.by_computer == 3, "a page, and two criteria that follow from their pages"


def test_what_a_person_said_of_the_sample_is_never_told_as_of_the_computer():
    facts = evaluation()
    looked = next(each for each in facts.criteria if each.criterion.number == "1.4.3")
    passed = PersonJudgement(9, PASSED, "Ik zie het goed", "Aya", NOON, None, ())
    pages = tuple(replace(each, for_sample=passed) for each in looked.pages)
    told = wcag_em(replace(facts, criteria=(replace(looked, whole=passed, pages=pages),)))
    said = [(e["mode"]["id"], e["result"]["outcome"]["id"]) for e in told["auditSample"]]
    assert said == [("earl:manual", "earl:passed"), ("earl:automatic", "earl:failed")]


def test_a_question_of_the_computer_is_no_untested_page():
    facts = evaluation()
    looked = next(each for each in facts.criteria if each.criterion.number == "1.4.3")
    asked = MachineLook(("image-alt",), (), (seen(CANT_TELL).finding,), NOON)
    pages = (replace(looked.pages[1], machine=asked),)
    told = wcag_em(replace(facts, criteria=(replace(looked, pages=pages),)))
    said = [(e["mode"]["id"], e["result"]["outcome"]["id"]) for e in told["auditSample"]]
    assert said == [("earl:automatic", "earl:cantTell")]


@pytest.mark.django_db
def test_an_import_stores_all_or_nothing():
    read_back = read_wcag_em(wcag_em(evaluation()))
    wrong = read_back.judgements[0].__class__("1.1.1 te lang", "", FAILED, "")
    with pytest.raises(ValidationError):
        store_evaluation(read_back.__class__(**{**vars(read_back), "judgements": (wrong,)}))
    assert not Evaluation.objects.exists()
