"""Does separated-parts find what belongs together and stands apart?"""

import pytest

from a11y_checks.outcome import PASSED
from a11y_checks.plain_language.separated_parts import RULE


@pytest.mark.parametrize(
    ("text", "excerpt"),
    [
        (
            "De gemeente heeft na lang overleg met alle bewoners van de hele buurt een besluit "
            "genomen.",
            "heeft na lang overleg met alle bewoners van de hele buurt een besluit genomen",
        ),
        (
            "De bewoners, die al jaren over het lawaai van de fabriek klagen, hebben gebeld.",
            "bewoners, die al jaren over het lawaai van de fabriek klagen, hebben",
        ),
        (
            "De brief die u vorig jaar van ons over uw nieuwe woning hebt gekregen is fout.",
            "brief die u vorig jaar van ons over uw nieuwe woning hebt gekregen is",
        ),
        (
            "U betaalt de door de raad in mei vastgestelde kosten.",
            "de door de raad in mei vastgestelde kosten",
        ),
    ],
)
def test_fails_parts_that_stand_apart(failures, text, excerpt):
    (finding,) = failures(RULE, text)
    assert finding.pointer.excerpt == excerpt


@pytest.mark.parametrize(
    "text",
    [
        "De gemeente heeft na overleg met de buurt een besluit genomen.",
        "De bewoners die klagen, hebben gebeld.",
        "De brief die u gisteren van ons hebt gekregen is fout.",
        "U kunt een nieuw exemplaar aanvragen bij een van de vier balies in het stadhuis.",
        "Wilt u verhuizen, geef dat dan op tijd en met het juiste formulier aan ons door.",
        "De man van de balie, een van de beste collega's, helpt u met de aanvraag.",
        "Hoewel de regels die wij vorig jaar in de stad hadden, streng waren, is er niets mis.",
    ],
)
def test_passes_parts_that_stand_together(outcomes, text):
    assert outcomes(RULE, text) == [PASSED]


def test_does_not_apply_to_a_page_without_text(outcomes):
    assert outcomes(RULE, "") == []
