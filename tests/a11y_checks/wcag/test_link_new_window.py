"""Does link-new-window find links that open a window without notice?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.link_new_window import RULE


@pytest.mark.parametrize(
    "html",
    [
        '<a href="/pas" target="_blank">Paspoort</a>',
        '<a href="/pas" target="_BLANK">Nieuwe tarieven</a>',
    ],
)
def test_fails_a_window_without_notice(outcomes, html):
    assert FAILED in outcomes(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        '<a href="/pas" target="_blank">Paspoort (opent in nieuw venster)</a>',
        '<a href="/pas" target="_blank" title="Opent in een nieuw tabblad">Paspoort</a>',
        ('<a href="/pas" target="_blank">Paspoort <span class="sr-only">externe link</span></a>'),
    ],
)
def test_passes_a_window_with_notice(outcomes, html):
    assert set(outcomes(RULE, html)) == {PASSED}


@pytest.mark.parametrize(
    "html",
    [
        '<a href="/pas">Paspoort</a>',
        '<a href="/pas" target="_self">Paspoort</a>',
    ],
)
def test_does_not_apply_to_a_link_in_the_same_window(outcomes, html):
    assert outcomes(RULE, html) == []
