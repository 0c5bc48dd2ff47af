"""Does same-link-text find links that cannot be told apart?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.same_link_text import RULE


def test_fails_one_text_with_two_targets(outcomes):
    html = '<a href="/paspoort">Aanvragen</a> <a href="/rijbewijs">aanvragen »</a>'
    assert FAILED in outcomes(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        '<a href="/pas">Paspoort</a> <a href="/pas/">Paspoort</a>',
        '<a href="https://www.digid.nl">DigiD</a> <a href="http://digid.nl/">DigiD</a>',
    ],
)
def test_passes_one_text_with_one_target(outcomes, html):
    assert set(outcomes(RULE, html)) == {PASSED}


@pytest.mark.parametrize(
    "html",
    [
        '<a href="/pas">Paspoort</a> <a href="/rijbewijs">Rijbewijs</a>',
        '<a href="/pas"></a>',
    ],
)
def test_does_not_apply_to_links_with_different_texts(outcomes, html):
    assert outcomes(RULE, html) == []
