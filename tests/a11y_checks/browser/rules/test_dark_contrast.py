"""Can the text be read in the dark colours of the page too?"""

import pytest

from a11y_checks.browser.browser_rule import Depth
from a11y_checks.browser.stage import browser_report
from a11y_checks.outcome import FAILED, INAPPLICABLE, PASSED

TEXT = '<p class="soft" data-content-path="intro">Zachte letters</p>'
BODY = "body {{ background: #111; color: {} }}"
DARK = f"<style>@media (prefers-color-scheme: dark) {{{{ {BODY} }}}}</style>"


def test_fails_text_that_is_too_weak_in_the_dark_only(judged):
    outcome, findings = judged("dark-contrast", TEXT, DARK.format("#333"))
    assert outcome is FAILED
    assert findings[-1].refuses
    assert findings[-1].params["needed"] == "4.5"


@pytest.mark.parametrize("move", ["", "<style>* {transition: color 3s, background 3s}</style>"])
def test_passes_text_that_is_strong_in_the_dark(judged, move):
    assert judged("dark-contrast", TEXT, DARK.format("#eee") + move) == (PASSED, [])


def test_does_not_apply_to_a_page_that_looks_the_same(judged):
    assert judged("dark-contrast", TEXT) == (INAPPLICABLE, [])


def test_belongs_to_every_publish_and_names_the_field(whole):
    report = browser_report(whole(TEXT, DARK.format("#333")))
    assert "intro" in {each.pointer.path for each in report.findings}
    assert "axe-color-contrast" not in {each.rule for each in report.findings}


def test_an_audit_also_looks_at_the_dark_colours_of_a_small_screen(whole):
    narrow = "<style>@media (prefers-color-scheme: dark) and (width < 600px) {{ {} }}</style>"
    page = whole(TEXT, narrow.format(BODY.format("#333")))
    dark = {
        depth: [each for each in browser_report(page, depth=depth).findings if "dark" in each.rule]
        for depth in Depth
    }
    assert dark[Depth.PUBLISH] == []
    assert {each.pointer.viewport for each in dark[Depth.AUDIT]} == {320}


def test_what_is_too_weak_at_both_widths_is_one_finding(whole):
    page = whole(TEXT, DARK.format("#333"))
    report = browser_report(page, viewports=(1280, 320), depth=Depth.AUDIT)
    places = [each.pointer for each in report.findings if each.rule == "dark-contrast"]
    assert {each.viewport for each in places} == {1280}
    assert len({each.selector for each in places}) == len(places)
