"""Which findings follow from what axe saw at each width?"""

import pytest

from a11y_checks.browser.axe_findings import (
    MOST_TARGETS,
    axe_findings,
    axe_outcomes,
    requirements,
)
from a11y_checks.browser.page import Sight
from a11y_checks.outcome import CANT_TELL, CRITICAL, FAILED, INAPPLICABLE, MODERATE, PASSED

ALT_TAGS = ["cat.text-alternatives", "wcag2a", "wcag111", "EN-301-549", "EN-9.1.1.1"]


def result(rule="image-alt", tags=ALT_TAGS, targets=(["img"],), impact="critical"):
    nodes = [{"target": t, "html": "<img>", "impact": impact, "any": []} for t in targets]
    return {"id": rule, "tags": tags, "impact": impact, "help": "Help of axe", "nodes": nodes}


def sight(width=1280, paths=None, **found):
    empty = {kind: [] for kind in ("violations", "incomplete", "passes", "inapplicable")}
    return Sight(width, empty | found, paths or {})


def test_a_violation_of_the_norm_fails_and_blocks():
    seen = sight(violations=[result()], paths={'["img"]': "conditions"})
    (finding,) = axe_findings([seen])
    assert finding.rule == "axe-image-alt"
    assert finding.requirements == ("wcag:1.1.1", "en301549:9.1.1.1")
    assert (finding.outcome, finding.impact, finding.refuses) == (FAILED, CRITICAL, True)
    pointer = finding.pointer
    assert (pointer.path, pointer.selector, pointer.viewport) == ("conditions", "img", 1280)


def test_doubt_of_axe_never_blocks():
    (finding,) = axe_findings([sight(incomplete=[result()])])
    assert (finding.outcome, finding.refuses, finding.asks) == (CANT_TELL, False, False)


@pytest.mark.parametrize(
    ("rule", "tags"),
    [
        ("region", ["best-practice"]),
        ("p-as-heading", ["wcag2a", "wcag131", "experimental"]),
        ("label-content-name-mismatch", ["wcag21a", "wcag253"]),
    ],
)
def test_advice_fails_but_does_not_block(rule, tags):
    (finding,) = axe_findings([sight(violations=[result(rule, tags)])])
    assert (finding.outcome, finding.refuses) == (FAILED, False)


def test_the_same_fault_at_two_widths_is_one_finding():
    seen = [sight(1280, violations=[result()]), sight(320, violations=[result()])]
    (finding,) = axe_findings(seen)
    assert finding.pointer.viewport == 1280


def test_a_fault_at_one_width_only_names_that_width():
    (finding,) = axe_findings([sight(1280), sight(320, violations=[result()])])
    assert finding.pointer.viewport == 320


def test_certainty_at_one_width_outweighs_doubt_at_another():
    seen = [sight(1280, incomplete=[result()]), sight(320, violations=[result()])]
    (finding,) = axe_findings(seen)
    assert (finding.outcome, finding.pointer.viewport) == (FAILED, 320)
    assert axe_outcomes(seen) == {"axe-image-alt": FAILED}


def test_faults_come_before_doubts():
    seen = sight(incomplete=[result("bypass")], violations=[result("list")])
    assert [finding.rule for finding in axe_findings([seen])] == ["axe-list", "axe-bypass"]


def test_keeps_a_bounded_number_of_targets_of_one_rule():
    many = result(targets=[[f"img:nth-child({n})"] for n in range(1000)])
    assert len(axe_findings([sight(violations=[many])])) == MOST_TARGETS


def test_reads_targets_in_frames_and_shadow_roots():
    target = ["iframe", ["my-card", "img"]]
    (finding,) = axe_findings([sight(violations=[result(targets=[target])])])
    assert finding.pointer.selector == "iframe my-card img"


def test_a_rule_newer_than_our_texts_speaks_for_itself():
    (finding,) = axe_findings([sight(violations=[result("brand-new", impact=None)])])
    assert (finding.message, finding.impact) == ("Help of axe", MODERATE)


def test_tells_the_measured_contrast():
    contrast = result("color-contrast", ["wcag2aa", "wcag143"])
    data = {"contrastRatio": 2.84, "expectedContrastRatio": "4.5:1"}
    contrast["nodes"][0]["any"] = [{"id": "color-contrast", "data": data}]
    (finding,) = axe_findings([sight(violations=[contrast])])
    assert finding.message % finding.params
    assert finding.params == {"ratio": 2.84, "needed": "4.5"}


def test_every_rule_that_ran_has_an_outcome():
    seen = sight(passes=[result("list")], inapplicable=[result("video-caption")])
    assert axe_outcomes([seen]) == {"axe-list": PASSED, "axe-video-caption": INAPPLICABLE}


def test_requirements_follow_the_tags():
    assert requirements(["wcag22aa", "wcag258"]) == ("wcag:2.5.8",)
    assert requirements(["wcag21aa", "wcag1412", "EN-9.1.4.12"]) == (
        "wcag:1.4.12",
        "en301549:9.1.4.12",
    )
    assert requirements(["best-practice", "cat.semantics"]) == ("best-practice:axe",)
