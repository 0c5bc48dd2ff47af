"""Does fake-emphasis find too much emphasis?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.fake_emphasis import RULE


@pytest.mark.parametrize(
    "html",
    [
        "<p><u>Belangrijk</u></p>",
        (
            "<p><strong>Deze hele alinea is vet en dat is veel te veel, want dan valt er "
            "echt niets meer op.</strong></p>"
        ),
    ],
)
def test_fails_underlining_and_long_bold_text(outcomes, html):
    assert FAILED in outcomes(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        "<p>Neem <strong>altijd uw paspoort</strong> mee.</p>",
        "<p><u></u></p>",
    ],
)
def test_passes_a_few_words(outcomes, html):
    assert set(outcomes(RULE, html)) == {PASSED}


@pytest.mark.parametrize(
    "html",
    [
        '<a href="/x"><u>Afspraak</u></a>',
        "<p>Tekst</p>",
    ],
)
def test_does_not_apply_to_links_and_plain_text(outcomes, html):
    assert outcomes(RULE, html) == []


def test_reports_bold_inside_bold_once(outcomes):
    words = (
        "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zes"
    )
    assert outcomes(RULE, f"<p><b><i><em>{words}</em></i></b></p>") == [FAILED]
