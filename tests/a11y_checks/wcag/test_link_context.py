"""Does link-context find vague links that nothing explains?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.link_context import RULE


@pytest.mark.parametrize(
    "html",
    [
        '<html><p><a href="/pas">Lees meer</a></p>',
        '<html><p>Paspoort aanvragen kan online.</p><p>Zie <a href="/pas">hier</a></p>',
    ],
)
def test_fails_a_vague_link_alone(outcomes, html):
    assert FAILED in outcomes(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        '<html><p>Een paspoort vraagt u hier aan: <a href="/pas">lees meer</a></p>',
        '<html><li>Paspoort kwijt of gestolen? <a href="/kwijt">Klik hier</a></li>',
    ],
)
def test_passes_a_vague_link_in_a_sentence(outcomes, html):
    assert set(outcomes(RULE, html)) == {PASSED}


def test_does_not_apply_to_a_clear_link(outcomes):
    html = '<html><p><a href="/pas">Paspoort aanvragen</a></p>'
    assert outcomes(RULE, html) == []


def test_leaves_our_own_content_to_link_text_vague(outcomes):
    assert outcomes(RULE, '<p><a href="/pas">Lees meer</a></p>') == []
