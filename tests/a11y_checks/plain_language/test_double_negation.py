"""Does double-negation find a denied denial?"""

import pytest

from a11y_checks.outcome import PASSED
from a11y_checks.plain_language.double_negation import RULE


@pytest.mark.parametrize(
    ("text", "excerpt"),
    [
        ("U kunt niet parkeren zonder vergunning.", "niet parkeren zonder"),
        ("Het is niet ongebruikelijk dat u belt.", "niet ongebruikelijk"),
        ("Uw vraag is helemaal niet zo onlogisch.", "niet zo onlogisch"),
        ("U krijgt geen geld, tenzij u op tijd belt.", "geen geld, tenzij"),
        ("Het is niet uitgesloten dat u moet wachten.", "niet uitgesloten"),
    ],
)
def test_fails_a_denied_denial(failures, text, excerpt):
    (finding,) = failures(RULE, text)
    assert finding.pointer.excerpt == excerpt


@pytest.mark.parametrize(
    "text",
    [
        "Wie niet komt, krijgt geen brief.",
        "U hoeft niet te bellen en u hebt geen afspraak nodig.",
        "Als u niet werkt, kunt u zonder afspraak langskomen.",
        "U hoort niet onmiddellijk van ons.",
        "Wij betalen niet onder de balie.",
        "Dit geldt niet alleen voor u, maar ook voor uw partner.",
        "Tenzij u belt, komen wij langs.",
    ],
)
def test_passes_two_facts_and_words_that_only_look_negative(outcomes, text):
    assert outcomes(RULE, text) == [PASSED]
