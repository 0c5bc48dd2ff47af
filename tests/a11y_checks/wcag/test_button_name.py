"""Does button-name find buttons that say nothing?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.button_name import RULE


@pytest.mark.parametrize(
    "html",
    [
        "<button></button>",
        "<button><svg></svg></button>",
        '<input type="button">',
        '<div role="button"></div>',
        '<input type="submit" value="">',
    ],
)
def test_fails_a_button_without_words(outcomes, html):
    assert FAILED in outcomes(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        "<button>Zoeken</button>",
        '<button><img src="a.png" alt="Zoeken"></button>',
        '<input type="submit">',
        '<input type="button" value="Zoeken">',
        '<button aria-label="Zoeken"></button>',
        "<label>Zoeken <button></button></label>",
    ],
)
def test_passes_a_button_with_words(outcomes, html):
    assert set(outcomes(RULE, html)) == {PASSED}


@pytest.mark.parametrize(
    "html",
    [
        "<button hidden></button>",
        '<input type="image" src="a.png">',
        '<button role="link">Zoek</button>',
    ],
)
def test_does_not_apply_to_hidden_buttons_and_image_buttons(outcomes, html):
    assert outcomes(RULE, html) == []
