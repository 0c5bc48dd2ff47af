"""Does alt-text-redundant find texts that say they are an image?"""

import pytest

from a11y_checks.document import Document
from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.alt_text_redundant import RULE


@pytest.mark.parametrize(
    "html",
    [
        '<img src="a.jpg" alt="Foto van een groene container">',
        '<img src="a.jpg" alt="afbeelding: de balie">',
        '<img src="a.jpg" alt="Een plaatje van de wijk">',
        '<img src="a.jpg" alt="Image of the desk">',
    ],
)
def test_fails_an_opening_that_says_image(outcomes, html):
    assert FAILED in outcomes(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        '<img src="a.jpg" alt="Groene container">',
        '<img src="a.jpg" alt="Fotograaf maakt een pasfoto">',
        '<img src="a.jpg" alt="Logo van DigiD">',
        '<img src="a.jpg" alt="Beeldscherm in de hal">',
    ],
)
def test_passes_another_opening(outcomes, html):
    assert set(outcomes(RULE, html)) == {PASSED}


def test_does_not_apply_to_decoration(outcomes):
    html = '<img src="a.jpg" alt="">'
    assert outcomes(RULE, html) == []


def test_suggests_the_text_without_the_opening():
    document = Document.from_html('<img src="a.jpg" alt="Foto van een groene container">')
    assert [seen.suggestion for seen in RULE.findings(document)] == ["Een groene container"]
