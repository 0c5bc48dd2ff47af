"""Does stiff-obligation turn "dienen te" into "moeten"?"""

import pytest

from a11y_checks.outcome import PASSED
from a11y_checks.plain_language.stiff_obligation import RULE


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("U dient het bedrag te betalen.", "U moet het bedrag betalen."),
        ("U dient de brief op te sturen.", "U moet de brief opsturen."),
        ("Bewoners dienen zelf te bellen.", "Bewoners moeten zelf bellen."),
        ("Dient u dit zelf te doen?", "Moet u dit zelf doen?"),
        (
            "Honden dienen te allen tijde vast te zitten.",
            "Honden moeten te allen tijde vastzitten.",
        ),
        ("U dient dit in te sturen.", "U moet dit insturen."),
    ],
)
def test_fails_and_offers_the_sentence_with_must(failures, refuses, text, plain):
    (finding,) = failures(RULE, text)
    start, end = finding.pointer.start, finding.pointer.end
    assert text[:start] + finding.suggestion + text[end:] == plain
    assert refuses(RULE, text)


@pytest.mark.parametrize(
    "text",
    [
        "U moet het bedrag betalen.",
        "Het geld dient om te helpen.",
        "Dient u een aanvraag in? Dan hoeft u niet te betalen.",
        "Het formulier dient als bewijs te voet.",
        "Dient u bezwaar in, dan hebt u te wachten.",
        "U dient uw aanvraag in en hoeft niets te betalen.",
        "U dient een klacht in bij de politie en probeert te praten.",
    ],
)
def test_passes_must_and_the_other_meanings_of_dienen(outcomes, text):
    assert outcomes(RULE, text) == [PASSED]
