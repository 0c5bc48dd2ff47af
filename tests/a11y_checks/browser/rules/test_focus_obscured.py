"""Does nothing that stays on the screen hide the part that has the keyboard?"""

import pytest

from a11y_checks.outcome import FAILED, INAPPLICABLE, PASSED

LINES = "".join(f'<p style="margin:0"><a href="#{n}">Stap {n}</a></p>' for n in range(80))
BAR = '<header style="position:{};top:0;height:120px;background:{}"><a href="#">Start</a></header>'


@pytest.mark.parametrize("position", ["sticky", "fixed;left:0;right:0"])
def test_fails_links_under_a_header_that_stays(judged, position):
    outcome, findings = judged("focus-obscured", BAR.format(position, "#fff") + LINES)
    assert outcome is FAILED
    assert "Stap" in findings[0].pointer.excerpt


@pytest.mark.parametrize(
    ("content", "head"),
    [
        (LINES, ""),
        (BAR.format("sticky", "#fff") + LINES, "<style>html {scroll-padding-top: 130px}</style>"),
        (BAR.format("sticky", "transparent") + LINES, ""),
        (BAR.format("static", "#fff") + LINES, ""),
    ],
)
def test_passes_links_that_nothing_hides(judged, content, head):
    assert judged("focus-obscured", content, head) == (PASSED, [])


def test_does_not_apply_to_a_page_without_stops(judged):
    assert judged("focus-obscured", "<p>Hallo.</p>") == (INAPPLICABLE, [])
