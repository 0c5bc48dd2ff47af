"""Does link-name find links that nobody can hear?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.link_name import RULE


@pytest.mark.parametrize(
    "html",
    [
        '<a href="/paspoort"></a>',
        '<a href="/paspoort"><img src="pas.png" alt=""></a>',
        '<a href="/paspoort"><span hidden>Paspoort</span></a>',
        '<span role="link" tabindex="0"></span>',
        '<a href="/paspoort" role="none"><i class="icon"></i></a>',
    ],
)
def test_fails_a_link_without_a_name(outcomes, html):
    assert outcomes(RULE, html) == [FAILED]


@pytest.mark.parametrize(
    "html",
    [
        '<a href="/paspoort">Paspoort</a>',
        '<a href="/paspoort"><img src="pas.png" alt="Paspoort"></a>',
        '<a href="/paspoort" title="Paspoort"><i class="icon"></i></a>',
        '<a href="/paspoort"><svg><title>Paspoort</title></svg></a>',
    ],
)
def test_passes_a_link_with_a_name(outcomes, html):
    assert outcomes(RULE, html) == [PASSED]


@pytest.mark.parametrize(
    "html", ['<a name="kosten"></a>', '<a href="/x" aria-hidden="true"></a>', "<p>Paspoort</p>"]
)
def test_does_not_apply_to_what_is_no_link(outcomes, html):
    assert outcomes(RULE, html) == []
