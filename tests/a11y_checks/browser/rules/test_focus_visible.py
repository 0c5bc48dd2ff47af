"""Does the page show where the keyboard is?"""

import pytest

from a11y_checks.outcome import FAILED, INAPPLICABLE, PASSED

LINKS = '<p><a id="een" href="#a">Eén</a> en <a href="#b">twee</a></p>'
HIDDEN_BOX = (
    '<label><input type="checkbox" style="opacity:0"><span class="vak">Ik ga akkoord</span></label>'
)


@pytest.mark.parametrize(
    "style", ["outline:none", "outline:0 solid red", "outline:3px solid #0000"]
)
def test_fails_a_link_that_looks_the_same_with_the_keyboard_on_it(judged, style):
    outcome, findings = judged("focus-visible", LINKS, f"<style>a:focus{{{style}}}</style>")
    assert outcome is FAILED
    assert [finding.pointer.selector for finding in findings] == [
        "#een",
        "main > p > a:nth-of-type(2)",
    ]
    assert findings[0].requirements[0] == "wcag:2.4.7"


def test_fails_a_box_without_any_mark(judged):
    outcome, _ = judged("focus-visible", HIDDEN_BOX)
    assert outcome is FAILED


@pytest.mark.parametrize(
    "style",
    [
        "",
        "a:focus {outline: none; background: #ff0}",
        "a:focus-visible {outline: none; box-shadow: 0 0 0 3px #000}",
        "a {transition: all 5s} a:focus {outline: none; color: #070}",
        "a:focus {outline: none} p:focus-within {border: 1px solid}",
        "a:focus {outline: none} a:focus::after {content: ' ←'}",
    ],
)
def test_passes_a_link_that_changes(judged, style):
    assert judged("focus-visible", LINKS, f"<style>{style}</style>") == (PASSED, [])


def test_passes_a_hidden_box_with_a_mark_on_its_label(judged):
    mark = "<style>input:focus + .vak {outline: 2px solid}</style>"
    assert judged("focus-visible", HIDDEN_BOX, mark) == (PASSED, [])


def test_passes_a_field_that_shows_a_caret(judged):
    field = '<label>Naam <input autocomplete="name"></label>'
    head = "<style>input:focus {outline: none}</style>"
    assert judged("focus-visible", field, head) == (PASSED, [])


def test_does_not_apply_to_a_page_without_stops(judged):
    assert judged("focus-visible", "<p>Hallo.</p>") == (INAPPLICABLE, [])
