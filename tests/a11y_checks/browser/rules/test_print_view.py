"""Does paper show what people need, and how to make contact?"""

import pytest

from a11y_checks.outcome import FAILED, INAPPLICABLE, PASSED

PHONE = '<p>Bel <a href="tel:14012">14 012</a>.</p>'
HIDE = "<style>@media print {{ {} {{ display: none }} }}</style>"


@pytest.mark.parametrize("gone", ["p", "main", "a[href^=tel]"])
def test_fails_content_that_paper_does_not_show(judged, gone):
    outcome, findings = judged("print-view", PHONE, HIDE.format(gone))
    assert outcome is FAILED
    assert not any(finding.blocking for finding in findings)


@pytest.mark.parametrize(
    ("content", "head"),
    [
        (PHONE, ""),
        (f"{PHONE}<nav>{PHONE}</nav><form><p>Vraag</p></form>", HIDE.format("nav, form")),
        (f'{PHONE}<div class="bar">{PHONE}</div>', HIDE.format(".bar")),
    ],
)
def test_passes_content_that_paper_shows(judged, content, head):
    assert judged("print-view", content, head) == (PASSED, [])


def test_does_not_apply_to_a_page_without_content(judged):
    outcome, _ = judged("print-view", "", "<style>h1 {display: none}</style>")
    assert outcome is INAPPLICABLE
