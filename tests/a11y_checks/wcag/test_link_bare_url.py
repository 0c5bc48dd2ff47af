"""Does link-bare-url find web addresses as link text?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.link_bare_url import RULE


@pytest.mark.parametrize(
    "text", ["https://www.digid.nl", "www.rijksoverheid.nl/paspoort", "http://example.org/a?b=c"]
)
def test_fails_and_refuses_a_whole_address(outcomes, refuses, text):
    html = f'<p><a href="https://example.org">{text}</a></p>'
    assert outcomes(RULE, html) == [FAILED]
    assert refuses(RULE, html)


def test_advises_on_a_site_name(outcomes, refuses):
    html = '<a href="https://www.digid.nl">www.digid.nl</a>'
    assert outcomes(RULE, html) == [FAILED]
    assert not refuses(RULE, html)


@pytest.mark.parametrize(
    "text", ["Log in met DigiD", "Op www.digid.nl logt u in", "aanvraag.pdf", "en/of", "24/7"]
)
def test_passes_words(outcomes, text):
    assert outcomes(RULE, f'<a href="https://example.org">{text}</a>') == [PASSED]


def test_does_not_apply_to_addresses_of_people(outcomes):
    assert outcomes(RULE, '<a href="mailto:info@example.org">info@example.org</a>') == []
