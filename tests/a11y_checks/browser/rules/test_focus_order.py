"""Does the keyboard go through the page in the order in which people read it?"""

import pytest

from a11y_checks.outcome import CANT_TELL, FAILED, INAPPLICABLE, PASSED

LINKS = '<p><a href="#a">Eén</a></p><p><a href="#b" id="twee"{}>Twee</a></p>'
ROW = '<div style="display:flex;{}"><a href="#a">Eén</a><a href="#b" style="{}">Twee</a></div>'


def test_fails_a_link_that_comes_before_its_turn(judged):
    outcome, [finding] = judged("focus-order", LINKS.format(' tabindex="3"'))
    assert (outcome, finding.pointer.selector) == (FAILED, "#twee")


@pytest.mark.parametrize(
    ("row", "link"),
    [("", "order:-1"), ("flex-direction:row-reverse", ""), ("flex-direction:column-reverse", "")],
)
def test_asks_about_links_in_another_order_on_the_screen(judged, row, link):
    outcome, findings = judged("focus-order", ROW.format(row, link))
    assert (outcome, len(findings)) == (CANT_TELL, 1)


@pytest.mark.parametrize(
    "content",
    [
        LINKS.format(""),
        LINKS.format(' tabindex="0"'),
        ROW.format("", ""),
        ROW.format("flex-wrap:wrap;width:3rem", ""),
        ROW.format("flex-direction:column;flex-wrap:wrap;height:1.5rem", ""),
        ROW.format("", "position:fixed;top:0;left:0"),
        f'<div style="columns:2">{LINKS.format("") * 4}</div>',
    ],
)
def test_passes_links_in_reading_order(judged, content):
    assert judged("focus-order", content) == (PASSED, [])


def test_does_not_apply_to_a_page_without_stops(judged):
    assert judged("focus-order", "<p>Hallo.</p>") == (INAPPLICABLE, [])
