"""Does nested-interactive find something to click in a button?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.nested_interactive import RULE


@pytest.mark.parametrize(
    "html",
    [
        '<button>Zoek <a href="/">hier</a></button>',
        '<div role="tab"><span tabindex="-1">x</span></div>',
        '<button><input aria-label="x"></button>',
    ],
)
def test_fails_something_to_click_in_a_button(outcomes, html):
    assert FAILED in outcomes(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        "<button>Zoek <strong>hier</strong></button>",
        "<button>Zoek <a>hier</a></button>",
    ],
)
def test_passes_words_in_a_button(outcomes, html):
    assert set(outcomes(RULE, html)) == {PASSED}


@pytest.mark.parametrize(
    "html",
    [
        '<a href="/"><img src="a.png" alt="x"></a>',
        '<li role="listitem"><a href="/">x</a></li>',
    ],
)
def test_does_not_apply_to_a_link_around_an_image(outcomes, html):
    assert outcomes(RULE, html) == []
