"""Can the page be read at 320 CSS pixels without scrolling sideways?"""

import pytest

from a11y_checks.browser.stage import browser_report
from a11y_checks.outcome import CANT_TELL, PASSED
from a11y_checks.report import Decision

LONG_WORD = "aansprakelijkheidswaardevaststellingsveranderingscommissievergadering"


def only(report):
    (finding,) = [each for each in report.findings if each.rule == "reflow"]
    return finding


def test_fails_text_that_does_not_fit_on_a_small_screen(whole):
    report = browser_report(whole(f'<p data-content-path="intro">De {LONG_WORD}.</p>'))
    finding = only(report)
    assert finding.refuses
    assert finding.requirements == ("wcag:1.4.10", "en301549:9.1.4.10")
    assert (finding.pointer.path, finding.pointer.viewport) == ("intro", 320)
    assert finding.pointer.selector == "main > p"


def test_points_at_the_innermost_part_that_is_too_wide(whole):
    report = browser_report(whole('<section><div style="width:40rem">Breed</div></section>'))
    assert only(report).pointer.selector == "main > section > div"


def test_asks_about_a_wide_table(whole):
    cells = f"<td>{LONG_WORD}</td>" * 2
    table = f"<table><caption>Kosten</caption><tr>{cells}</tr></table>"
    report = browser_report(whole(table))
    assert report.outcomes["reflow"] is CANT_TELL
    assert report.decision is Decision.LIVE


@pytest.mark.parametrize(
    "content",
    [
        f'<p style="overflow-wrap:anywhere">{LONG_WORD}</p>',
        '<div style="overflow-x:auto" tabindex="0" role="region" aria-label="Kosten">'
        '<div style="width:50rem">Breed</div></div>',
        '<p style="position:absolute;left:-9999px;width:50rem">Weg</p>',
    ],
)
def test_passes_what_wraps_scrolls_by_itself_or_hides_to_the_left(whole, content):
    report = browser_report(whole(content))
    assert report.outcomes["reflow"] is PASSED


def test_has_no_opinion_on_reflow_without_a_narrow_look(whole):
    report = browser_report(whole(f"<p>{LONG_WORD}</p>"), viewports=(1280,))
    assert report.outcomes["reflow"] == "inapplicable"
