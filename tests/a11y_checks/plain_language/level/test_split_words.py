"""Are words that were cut in two made whole, and real pairs of words left alone?"""

import pytest

from a11y_checks.document import Document
from a11y_checks.plain_language.level.split_words import whole
from a11y_checks.plain_language.text.sentences import document_sentences


def read(text):
    return whole(document_sentences(Document.from_text(text))[0]).text


@pytest.mark.parametrize(
    ("cut", "text"),
    [
        ("Vraag een vergu nning aan.", "Vraag een vergunning aan."),
        ("Vraag een vergun-ning aan.", "Vraag een vergunning aan."),
        ("Wij onder zoeken dat.", "Wij onderzoeken dat."),
        ("U bent geïnfo-rmeerd.", "U bent geïnformeerd."),
        ("Een oude vergu nning is geen bewijs.", "Een oude vergunning is geen bewijs."),
        ("De VERGU NNING is klaar.", "De VERGUNNING is klaar."),
        ("De aanvraagproc edure duurt lang.", "De aanvraagprocedure duurt lang."),
        ("Wij hebben het onder-zocht.", "Wij hebben het onderzocht."),
        ("Een sociaal-maatscha-ppelijke taak.", "Een sociaal-maatschappelijke taak."),
        ("Een sociaal-maatscha ppelijke taak.", "Een sociaal-maatschappelijke taak."),
        ("Kom naar het stads kantoor.", "Kom naar het stadskantoor."),
    ],
)
def test_makes_a_cut_word_whole(cut, text):
    assert read(cut) == text


@pytest.mark.parametrize(
    "text",
    [
        "Vraag op tijd een nieuw paspoort aan.",
        "Stuur een e-mail naar de gemeente Groningen.",
        "Lees dan de volgende brief.",
        "Bel mevrouw Xyzq van de balie.",
        "U krijgt een brief waarin het besluit staat.",
        "De leges worden later betaald.",
        "Dat kan op een aangepaste manier.",
        "Kom naar het stadje van uw keus.",
        "Bel uw ex-man of een auto-expert.",
    ],
)
def test_leaves_other_words_alone(text):
    assert read(text) == text
