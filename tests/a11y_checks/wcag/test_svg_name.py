"""Does svg-name find drawings without a name?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.svg_name import RULE


@pytest.mark.parametrize(
    "html",
    [
        '<svg role="img"><path d="M0 0"></path></svg>',
        '<svg role="graphics-document"><title></title></svg>',
        '<svg><circle role="graphics-symbol"></circle></svg>',
    ],
)
def test_fails_a_drawing_without_a_name(outcomes, html):
    assert FAILED in outcomes(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        '<svg role="img"><title>Kaart</title></svg>',
        '<svg role="img" aria-label="Kaart"></svg>',
    ],
)
def test_passes_a_drawing_with_a_name(outcomes, html):
    assert set(outcomes(RULE, html)) == {PASSED}


@pytest.mark.parametrize(
    "html",
    [
        '<svg><path d="M0 0"></path></svg>',
        '<svg role="img" aria-hidden="true"></svg>',
        '<svg role="none"></svg>',
    ],
)
def test_does_not_apply_to_drawings_without_a_role(outcomes, html):
    assert outcomes(RULE, html) == []
