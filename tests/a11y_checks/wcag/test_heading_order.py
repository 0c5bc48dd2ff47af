"""Does heading-order find skipped levels, also between sections?"""

from a11y_checks.document import Document, Section
from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.heading_order import RULE


def test_fails_a_level_four_after_a_level_two(outcomes, refuses):
    html = "<h2>Kosten</h2><h4>Korting</h4>"
    assert outcomes(RULE, html) == [FAILED]
    assert refuses(RULE, html)


def test_passes_levels_that_go_down_by_one_and_up_by_more(outcomes):
    assert outcomes(RULE, "<h1>a</h1><h2>b</h2><h3>c</h3><h1>d</h1>") == [PASSED] * 3


def test_fails_a_jump_from_one_section_to_the_next():
    sections = (Section("title", "<h1>Paspoort</h1>"), Section("costs", "<h3>Kosten</h3>"))
    found = list(RULE.findings(Document("Paspoort", "nl", sections)))
    assert [(f.outcome, f.pointer.path, f.pointer.excerpt) for f in found] == [
        (FAILED, "costs", "Kosten")
    ]


def test_fails_a_jump_by_role(outcomes):
    html = '<h2>Kosten</h2><p role="heading" aria-level="5">Korting</p>'
    assert outcomes(RULE, html) == [FAILED]


def test_only_advises_in_a_whole_page(refuses):
    assert not refuses(RULE, "<html><body><h2>Menu</h2><h4>Korting</h4></body></html>")


def test_does_not_apply_to_one_heading(outcomes):
    assert outcomes(RULE, "<h3>Kosten</h3>") == []
