"""Does whole-sentence tell half a sentence from a short one?"""

import pytest

from a11y_checks.document import Document
from a11y_checks.outcome import FAILED
from a11y_checks.plain_language.whole_sentence import RULE


@pytest.mark.parametrize(
    "text",
    [
        "U krijgt een brief van ons. Waarin het besluit staat.",
        "U kunt uw paspoort. ophalen bij de balie.",
        "Wij bellen u terug. Zodat u snel weet wat u moet doen.",
        "In verband met de feestdagen. Zorgt de gemeente voor een extra balie.",
        "Praat met mensen zelf. In plaats van u te richten tot hun hulp.",
        "U krijgt het plan. Dat door ons is vertaald naar een kaart.",
        "Wij sturen u de brief van. De commissie.",
        "Als u naar een ander adres verhuist. Moet u dat aan ons doorgeven.",
    ],
)
def test_fails_half_a_sentence(failures, text):
    assert len(failures(RULE, text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "U krijgt een brief. Daarin staat het besluit.",
        "Als u verhuist, geeft u dat door. Doe dat binnen 5 dagen.",
        "Wilt u bellen? Neemt u dan contact op met de balie.",
        "Neem uw pas mee. Om te stemmen hebt u een pas nodig.",
        "U mag bouwen. Omdat het huis oud is, krijgt u geld van ons.",
        "Dat kost veel tijd. En het kost veel geld.",
        "Daar maken wij een akte van. Die bewaren wij goed.",
        "Doet u ergens aan mee? Daar zijn wij blij met. U hoort van ons.",
        "Als coach ben je belangrijk. Leer hoe je zorgt voor een goede sfeer.",
        "Er is post. Er bestaan veel manieren om die te sturen.",
        "Het feest is vandaag. Om half drie begint het. Om 9 uur is de deur open.",
        "Dat gaat snel. Dat hoeft geen probleem te zijn.",
        "Als wij naar het plan kijken is de kans groot dat het past. Daarna ziet u een brug.",
    ],
)
def test_passes_a_whole_sentence(failures, text):
    assert failures(RULE, text) == []


def test_asks_a_person_when_stops_were_strewn_in():
    from_commas = (
        "De aanvrager stuurt de gegevens op. Waarbij het college beslist. "
        "Tenzij er iets ontbreekt. Wat vaak het geval is."
    )
    found = list(RULE.findings(Document.from_text(from_commas, "nl")))
    assert [finding.asks for finding in found] == [True, True]


def test_does_not_apply_to_list_items(outcomes):
    assert outcomes(RULE, "<ul><li>Een pasfoto.</li><li>omdat het moet.</li></ul>") == []


def test_does_not_apply_to_an_english_text(outcomes):
    assert FAILED not in outcomes(RULE, "You get a letter. waarbij it is.", "en")
