"""What does a file with assertions in EARL 1.0 look like as JSON-LD?"""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from a11y_checks.outcome import Outcome
from content.audits.evaluation.criteria import SuccessCriterion

Node = dict[str, Any]
WCAG21 = "http://www.w3.org/TR/WCAG21/#"
RULES = "urn:x-a11y-rule:"
LINK = "@id"
CONTEXT: Node = {
    "earl": "http://www.w3.org/ns/earl#",
    "dcterms": "http://purl.org/dc/terms/",
    "doap": "http://usefulinc.com/ns/doap#",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "ptr": "http://www.w3.org/2009/pointers#",
    "wcagem": "http://www.w3.org/TR/WCAG-EM/#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "WCAG21": WCAG21,
    "id": "@id",
    "type": "@type",
    **{
        name: f"earl:{name}"
        for name in (
            *("Assertion", "Software", "TestSubject", "TestCase", "TestRequirement"),
            *("TestResult", "result", "pointer", "info"),
        )
    },
    **{
        name: {"@id": f"earl:{name}", "@type": LINK}
        for name in ("assertedBy", "subject", "test", "mode", "outcome")
    },
    "Person": "foaf:Person",
    "Webpage": "wcagem:webpage",
    "Website": "wcagem:website",
    "name": "foaf:name",
    "version": "doap:revision",
    "title": "dcterms:title",
    "description": "dcterms:description",
    "date": {"@id": "dcterms:date", "@type": "xsd:dateTime"},
    "isPartOf": {"@id": "dcterms:isPartOf", "@type": LINK},
    "CSSSelectorPointer": "ptr:CSSSelectorPointer",
    "expression": "ptr:expression",
}
"""W3C, EARL 1.0 Schema and Pointer Methods in RDF 1.0; nothing has to be fetched to read it."""


def earl_json(nodes: Iterable[Node]) -> Iterator[str]:
    """Yield one JSON-LD document in pieces; nothing but one node is in memory."""
    yield f'{{"@context": {_json(CONTEXT)},\n"@graph": ['
    between = "\n"
    for node in nodes:
        yield f"{between}{_json(node)}"
        between = ",\n"
    yield "\n]}\n"


def criterion_id(criterion: SuccessCriterion) -> str:
    """Return how W3C's report tool names the criterion: `WCAG21:non-text-content`.

    The tool has no prefix for WCAG 2.2 and takes the part after the colon, so we keep that short.
    """
    return f"WCAG{'21' if criterion.is_law else '22'}:{criterion.slug}"


def rule_id(rule: str) -> str:
    """Return the identifier of a rule of ours."""
    return f"{RULES}{rule}"


def outcome_id(outcome: Outcome | str) -> str:
    """Return EARL's name of this outcome."""
    return f"earl:{Outcome(outcome).value}"


def requirement_node(criterion: SuccessCriterion) -> Node:
    """Return what is said of a success criterion."""
    return {
        "id": criterion_id(criterion),
        "type": "TestRequirement",
        "title": f"{criterion.number} {criterion.dutch}",
    }


def page_node(url: str, title: str) -> Node:
    """Return what is said of a page that was looked at."""
    return {"id": url, "type": ["TestSubject", "Webpage"], "title": title, "description": url}


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
