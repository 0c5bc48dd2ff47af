"""Does document-link find documents that come as a surprise?"""

import pytest

from a11y_checks.document import Document
from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.document_link import NO_FORMAT, NO_SIZE, RULE


@pytest.mark.parametrize(
    "html",
    [
        '<a href="/kaart.pdf">Parkeerkaart</a>',
        '<a href="/kaart.PDF?v=2">Parkeerkaart (pdf)</a>',
        '<a href="/lijst.docx">Lijst, 20 kB</a>',
    ],
)
def test_fails_a_document_without_kind_or_size(outcomes, html):
    assert FAILED in outcomes(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        '<a href="/kaart.pdf">Parkeerkaart (pdf, 300 kB)</a>',
        '<a href="/lijst.xlsx">Lijst (Excel, 1,2 MB)</a>',
    ],
)
def test_passes_a_document_with_kind_and_size(outcomes, html):
    assert set(outcomes(RULE, html)) == {PASSED}


@pytest.mark.parametrize(
    "html",
    [
        '<a href="/pdf">Wat is een pdf?</a>',
        '<a href="/kaart.pdf.html">Kaart</a>',
    ],
)
def test_does_not_apply_to_a_link_to_a_page(outcomes, html):
    assert outcomes(RULE, html) == []


def test_says_which_of_the_two_is_missing():
    document = Document.from_html('<a href="/a.pdf">Kaart</a><a href="/b.pdf">Kaart (pdf)</a>')
    assert [seen.message for seen in RULE.findings(document)] == [NO_FORMAT, NO_SIZE]
