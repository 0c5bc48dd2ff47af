"""Does label-in-name compare what people see and what they hear?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.label_in_name import RULE


@pytest.mark.parametrize(
    "html",
    [
        '<button aria-label="Zoeken">Vind</button>',
        '<a href="/x" aria-label="Meer lezen over paspoort">Lees meer</a>',
        ('<span id="n">Verzenden</span><button aria-labelledby="n">Verstuur formulier</button>'),
    ],
)
def test_fails_a_name_without_the_words_on_the_screen(outcomes, html):
    assert FAILED in outcomes(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        '<button aria-label="Zoeken op deze site">Zoeken</button>',
        '<a href="/x" aria-label="Burgemeester Jansen">Burg. Jansen</a>',
        '<a href="/x" aria-label="email sturen">E-mail sturen</a>',
        '<a href="/x" aria-label="Lees meer">Lees <span class="sr-only">nu</span> meer</a>',
    ],
)
def test_passes_a_name_with_the_words_on_the_screen(outcomes, html):
    assert set(outcomes(RULE, html)) == {PASSED}


@pytest.mark.parametrize(
    "html",
    [
        "<button>Zoeken</button>",
        '<button aria-label="Sluiten">×</button>',
        '<img src="a.png" alt="" aria-label="x">',
        '<button aria-label="Zoeken"><svg></svg></button>',
    ],
)
def test_does_not_apply_to_what_has_one_name_only(outcomes, html):
    assert outcomes(RULE, html) == []
