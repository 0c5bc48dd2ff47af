"""Does accesskey find shortcut keys of the content?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.accesskey import RULE


def test_fails_a_shortcut_in_content(outcomes):
    html = '<a href="/pas" accesskey="p">Paspoort</a>'
    assert FAILED in outcomes(RULE, html)


def test_fails_a_shortcut_that_is_used_twice_on_a_page(outcomes):
    html = (
        '<html><body><a href="/a" accesskey="p">A</a><a href="/b" accesskey="P">B</a></body></html>'
    )
    assert FAILED in outcomes(RULE, html)


def test_passes_one_shortcut_on_a_whole_page(outcomes):
    html = '<html><body><a href="/a" accesskey="p">A</a></body></html>'
    assert set(outcomes(RULE, html)) == {PASSED}


@pytest.mark.parametrize(
    "html",
    [
        '<a href="/a">A</a>',
        '<a href="/a" accesskey="">A</a>',
    ],
)
def test_does_not_apply_to_no_shortcut(outcomes, html):
    assert outcomes(RULE, html) == []
