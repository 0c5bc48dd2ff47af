"""Does fake-list find lists made of typed signs?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.fake_list import RULE


@pytest.mark.parametrize(
    "html",
    [
        "<p>• pasfoto</p><p>• paspoort</p>",
        "<p>Neem mee:<br>- pasfoto<br>- paspoort</p>",
        "<p>Neem mee:</p><p>1. pasfoto</p><p>2. paspoort</p>",
        "<p>1. Kosten</p><p>Dit kost niets.</p><p>- pasfoto</p><p>- paspoort</p>",
    ],
)
def test_fails_lines_with_bullets(outcomes, html):
    assert FAILED in outcomes(RULE, html)


def test_refuses_bullet_signs(refuses):
    html = "<p>• pasfoto</p><p>• paspoort</p>"
    assert refuses(RULE, html)


def test_only_advises_on_dashes(refuses):
    html = "<p>- Hoe gaat het?</p><p>- Goed.</p>"
    assert not refuses(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        "<p>Een.</p><p>Twee.</p>",
        "<p>- alleen dit</p>",
        "<p>Het kost 80 euro -<br>of 70 euro - per stuk</p>",
        "<p>1. Kosten</p><p>Het kost 80 euro.</p>",
        "<p>-5 graden</p><p>-10 graden</p>",
    ],
)
def test_passes_ordinary_paragraphs(outcomes, html):
    assert set(outcomes(RULE, html)) == {PASSED}


def test_does_not_apply_to_a_real_list(outcomes):
    html = "<ul><li>pasfoto</li><li>paspoort</li></ul>"
    assert outcomes(RULE, html) == []
