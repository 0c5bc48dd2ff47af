"""Does officialese find the phrases of official letters, wherever the verb stands?"""

import pytest

from a11y_checks.outcome import PASSED
from a11y_checks.plain_language.officialese import RULE


@pytest.mark.parametrize(
    ("text", "excerpt", "suggestion"),
    [
        ("Met betrekking tot uw vraag bellen wij u.", "Met betrekking tot", "Over"),
        ("Dit geld is ten behoeve van uw kind.", "ten behoeve van", "voor"),
        (
            "De gemeente neemt uw aanvraag in behandeling.",
            "neemt uw aanvraag in behandeling",
            "behandelt uw aanvraag",
        ),
        ("Wij dragen zorg voor uw afval.", "dragen zorg voor", "zorgen voor"),
        ("Het bedrag is in mindering gebracht.", "in mindering gebracht", "afgetrokken"),
        ("De regels zijn tot stand gebracht.", "tot stand gebracht", "gemaakt"),
        ("De regel is van toepassing.", "is van toepassing", "geldt"),
        ("Hij maakt aanspraak op hulp.", "maakt aanspraak", "heeft recht"),
        ("U maakt aanspraak op hulp.", "maakt aanspraak", "hebt recht"),
        ("Bent u in het bezit van een pas?", "Bent u in het bezit van", "Hebt u"),
        ("Wij doen u een pas toekomen.", "doen u een pas toekomen", "sturen u een pas"),
        (
            "Wij nemen uw verzoek in overweging.",
            "nemen uw verzoek in overweging",
            "denken na over uw verzoek",
        ),
        ("Wij gaan over tot de betaling.", "gaan over tot", "beginnen met"),
        ("De eigenaar draagt er zorg voor.", "draagt er zorg voor", "zorgt ervoor"),
        ("Wij vegen, te beginnen met Zuid.", "te beginnen met", "vanaf"),
    ],
)
def test_fails_a_phrase_and_offers_plain_words(failures, text, excerpt, suggestion):
    (finding,) = failures(RULE, text)
    assert (finding.pointer.excerpt, finding.suggestion) == (excerpt, suggestion)


@pytest.mark.parametrize(
    "text",
    [
        "U kunt een aanvraag indienen aan de balie.",
        "Het kader van de foto is van hout. In het park staat een bank.",
        "Ten eerste kost het niets. Ten tweede is het snel klaar.",
        "Hij neemt zijn hond mee in de auto.",
        "Het gras is hoog, met betrekking. Tot morgen.",
        "U hoeft niet meteen te beginnen met betalen.",
        "Staat uw schuur op grond van de gemeente? Zij is ten einde raad.",
        "De vakantie loopt ten einde. Zij is slecht ter been.",
    ],
)
def test_passes_the_same_words_in_everyday_use(outcomes, text):
    assert outcomes(RULE, text) == [PASSED]


def test_reports_the_longest_phrase_once(failures):
    (finding,) = failures(RULE, "In het geval dat u verhuist, belt u ons.")
    assert finding.pointer.excerpt == "In het geval dat"


def test_advises_on_phrases_that_experts_leave_in(failures, refuses):
    text = "Wij helpen u op basis van uw inkomen."
    assert failures(RULE, text)
    assert not refuses(RULE, text)


def test_refuses_a_phrase_that_they_always_replace(refuses):
    assert refuses(RULE, "Wij bellen u in het kader van uw aanvraag.")


@pytest.mark.parametrize(
    "text",
    [
        '<ul><li><a href="/wet">Wet inzake het toezicht op huizen</a></li></ul>',
        "Lees het Verdrag inzake het kind.",
        "Lees de Archiefwet inzake het bewaren van brieven.",
    ],
)
def test_passes_the_official_name_of_a_law(outcomes, text):
    assert outcomes(RULE, text) == [PASSED]


@pytest.mark.parametrize(
    "text", ["Wij schrijven een brief inzake het feest.", "Lees de wet inzake het bewaren."]
)
def test_fails_the_same_words_outside_a_name(failures, text):
    assert len(failures(RULE, text)) == 1
