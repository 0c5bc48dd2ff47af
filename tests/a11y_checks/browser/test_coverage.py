"""Which success criteria does a machine test here, and which not at all?"""

from a11y_checks.browser.coverage import coverage, coverage_lines

LEVEL_A, LEVEL_AA = 31, 24
"""WCAG 2.2 without 4.1.1, which it dropped."""


def by_number(ran=None):
    return {criterion.number: criterion for criterion in coverage(ran)}


def test_lists_every_criterion_of_level_a_and_aa():
    levels = [criterion.level for criterion in coverage()]
    assert (levels.count("A"), levels.count("AA")) == (LEVEL_A, LEVEL_AA)


def test_names_the_rules_of_both_stages():
    found = by_number()
    assert {"image-alt", "axe-image-alt"} <= set(found["1.1.1"].rules)
    assert found["1.4.10"].rules == ("reflow",)


def test_says_what_no_machine_tests():
    assert by_number()["1.2.4"].rules == ()


def test_counts_only_the_rules_that_ran():
    found = by_number(["image-alt", "no-such-rule"])
    assert found["1.1.1"].rules == ("image-alt",)
    assert found["1.4.3"].rules == ()


def test_tells_people_without_claiming_a_pass():
    lines = list(coverage_lines(str))
    assert len(lines) == LEVEL_A + LEVEL_AA + 3
    assert "never prove" in lines[-1]
