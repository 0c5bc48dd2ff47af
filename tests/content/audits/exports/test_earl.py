"""Can a JSON-LD processor read what the computer and people asserted, without losing anything?"""

import json
from dataclasses import replace

import pytest

from a11y_checks.outcome import CANT_TELL, FAILED, INAPPLICABLE, PASSED, UNTESTED
from content.audits.evaluation.criteria import all_criteria
from content.audits.exports.earl_document import earl_json
from content.audits.exports.earl_machine import machine_nodes
from content.audits.exports.earl_person import person_nodes
from tests.content.audits.exports.samples import (
    ADDRESS,
    RUN,
    evaluation,
    found,
    page,
    read,
    seen,
    tell,
)

EARL = "http://www.w3.org/ns/earl#"


def machine(*pages):
    return json.loads("".join(earl_json(machine_nodes(RUN, pages, tell))))


def assertions(document):
    return [node for node in document["@graph"] if node["type"] == "Assertion"]


def of(document, test):
    return next(each for each in assertions(document) if each["test"] == test)


def test_asserts_every_page_by_rule_and_by_criterion():
    told = assertions(machine(page(seen()), replace(page(), url="https://voorbeeldstad.nl/b/")))
    assert len(told) == 2 * (2 + len(all_criteria()))
    assert {each["mode"] for each in told} == {"earl:automatic"}


def test_a_machine_never_says_that_a_criterion_is_met():
    document = machine(page())
    by_criterion = [each for each in assertions(document) if each["test"].startswith("WCAG")]
    outcomes = {each["result"]["outcome"] for each in by_criterion}
    assert outcomes == {f"earl:{CANT_TELL}", f"earl:{UNTESTED}"}
    assert of(document, "urn:x-a11y-rule:page-title")["result"]["outcome"] == f"earl:{PASSED}"


def test_a_failure_has_its_words_and_its_place():
    result = of(machine(page(seen())), "WCAG21:non-text-content")["result"]
    assert result["outcome"] == f"earl:{FAILED}"
    assert result["description"] == "No text <b>."
    assert result["pointer"] == [{"type": "CSSSelectorPointer", "expression": "main > img"}]
    assert "image-alt" in result["info"]


def test_a_page_that_was_not_looked_at_is_untested_with_the_reason():
    weg = page(state="untested", problem="Weg", outcomes={})
    told = assertions(machine(weg))
    assert {each["result"]["outcome"] for each in told} == {f"earl:{UNTESTED}"}
    assert {each["result"]["info"] for each in told} == {"Weg"}


def test_people_are_told_apart_from_the_computer():
    document = json.loads("".join(earl_json(person_nodes(evaluation()))))
    told = assertions(document)
    assert {each["mode"] for each in told} == {"earl:manual"}
    outcomes = [each["result"]["outcome"] for each in told]
    assert outcomes == [f"earl:{FAILED}", f"earl:{INAPPLICABLE}"]
    assert told[1]["result"]["info"] == "second auditor Bo agrees: Klopt"
    names = [node["name"] for node in document["@graph"] if node["type"] == "Person"]
    assert names == ["Aya"]


def every_value(value, context):
    """Yield every text in the document that stands outside the context."""
    if isinstance(value, dict):
        for name, each in value.items():
            if name != "@context":
                yield from every_value(each, context)
    elif isinstance(value, list):
        for each in value:
            yield from every_value(each, context)
    else:
        yield value


@pytest.mark.parametrize("kind", ["machine", "person"])
def test_expands_without_loss(kind):
    jsonld = pytest.importorskip("pyld.jsonld")
    nodes = (
        machine_nodes(RUN, [page(seen(), seen(CANT_TELL))], tell)
        if kind == "machine"
        else person_nodes(evaluation())
    )
    document = json.loads("".join(earl_json(nodes)))
    expanded = jsonld.expand(document, {"documentLoader": read})
    again = jsonld.compact(
        expanded, document["@context"], {"documentLoader": read, "compactArrays": True}
    )
    before = sorted(map(str, every_value(document, None)))
    assert sorted(map(str, every_value(again, None))) == before
    typed = [node for node in expanded if f"{EARL}Assertion" in node.get("@type", ())]
    assert len(typed) == len(assertions(document))
    for node in typed:
        assert set(node) == {
            "@type",
            *(f"{EARL}{name}" for name in ("assertedBy", "subject", "test", "mode", "result")),
        }


def test_is_valid_json_for_hostile_text():
    hostile = page(found('"}]\n\u2028</script>\ud83d'), title='"\\\x00')
    assert assertions(machine(hostile))


def test_every_subject_is_described():
    document = machine(page(seen()))
    described = {node.get("id") for node in document["@graph"]}
    for each in assertions(document):
        assert {each["subject"], each["assertedBy"], each["test"]} <= described
    assert ADDRESS in described
