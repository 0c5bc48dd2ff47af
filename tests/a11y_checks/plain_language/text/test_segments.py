"""Does a text part where choppa itself parts it?"""

from pathlib import Path

import pytest
from choppa import DEFAULT_SRX_RULESET, SrxDocument, SrxTextIterator

from a11y_checks.plain_language.text.segments import segments

CORPUS = Path(__file__).parents[3] / "corpus"
RULES = SrxDocument(ruleset=DEFAULT_SRX_RULESET)
TEXTS = (
    "",
    "Bel ons.",
    "Bel ons. Of kom langs! Dat kan ook zonder afspraak? Ja.",
    "Zie art. 3 van de wet, blz. 4 e.v. en bijv. de bijlage. Dhr. De Vries belt u.",
    "Het is 20.5 graden C. Dat is warm. Neem vitamine D. Koop die bij A&B. Het kost niets.",
    "Eerste deel\n\nTweede deel\r\n \r\nDerde deel",
    "(Dat mag niet.) Dit wel (soms). En dit… Of dit?! “Ja.” Zei hij.",
    "Een prof. De Boer. Zij is op X. Daar is EU. Nee hoor.",
    "12:10:11,123\nBel ons. {0>Bel<0} en nu\u2029Bel.\u00a0 Nu",
    ". . . ... !? 1. 2. 3. U. S. A. é. É",
)


@pytest.mark.parametrize("language", ["nl", "en", "de", ""])
@pytest.mark.parametrize("text", TEXTS)
def test_parts_as_choppa_does(text, language):
    assert list(segments(text, language)) == _by_choppa(text, language)


@pytest.mark.parametrize("kind", ["good", "hard"])
def test_parts_municipal_text_as_choppa_does(kind):
    text = CORPUS.joinpath(kind, "municipal.txt").read_text("utf-8")
    assert list(segments(text, "nl")) == _by_choppa(text, "nl")


def _by_choppa(text, language):
    return list(SrxTextIterator(RULES, f"{language}_two", text))
