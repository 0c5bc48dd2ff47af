"""Does link-text-vague find links that say nothing when read alone?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.link_text_vague import RULE


@pytest.mark.parametrize(
    "text", ["hier", "Klik hier!", "Lees meer »", "> meer  informatie", "Read more"]
)
def test_fails_a_text_without_a_goal(outcomes, refuses, text):
    html = f'<p>Een paspoort aanvragen: <a href="/paspoort">{text}</a></p>'
    assert outcomes(RULE, html) == [FAILED]
    assert refuses(RULE, html)


@pytest.mark.parametrize(
    "text", ["Lees meer over uw paspoort", "Hier vindt u ons", "Meerstad", "Download het formulier"]
)
def test_passes_a_text_with_a_goal(outcomes, text):
    assert outcomes(RULE, f'<a href="/paspoort">{text}</a>') == [PASSED]


def test_passes_a_vague_text_with_a_better_name(outcomes):
    html = '<a href="/paspoort" aria-label="Lees meer over uw paspoort">Lees meer</a>'
    assert outcomes(RULE, html) == [PASSED]


def test_only_advises_in_a_whole_page(refuses):
    assert not refuses(RULE, '<html lang="nl"><p><a href="/paspoort">hier</a></p></html>')


def test_does_not_apply_to_a_link_without_text(outcomes):
    assert outcomes(RULE, '<a href="/paspoort"></a>') == []
