"""Does is_passive find both Dutch passives, and leave perfect tenses and states alone?"""

from pathlib import Path

import pytest

from a11y_checks.document import Document
from a11y_checks.plain_language.text.passive import is_passive, passive_spans
from a11y_checks.plain_language.text.sentences import Sentence, document_sentences

SHARED = Path(__file__).parents[4] / "../shared/data/readability/passive_sentences.tsv"


def sentence(text):
    return document_sentences(Document.from_text(text))[0]


@pytest.mark.parametrize(
    "text",
    [
        "De aanvraag wordt door het college beoordeeld.",
        "De brief werd gisteren verstuurd.",
        "U hoort wanneer de straat opgebroken wordt.",
        "Het formulier moet worden ingevuld.",
        "De weg had eerder gerepareerd moeten worden.",
        "De vergunning is ingetrokken.",
        "De brief is, zoals u weet, niet verstuurd.",
        "De kosten zijn in de verordening vastgelegd.",
        "Het is een gebouw dat in 1900 gebouwd is.",
    ],
)
def test_finds_a_passive(text):
    assert is_passive(sentence(text))


@pytest.mark.parametrize(
    "text",
    [
        "De bus is vertrokken.",
        "Zij zijn in de stad gebleven.",
        "De prijs is gestegen.",
        "De naam is bekend.",
        "Het wordt morgen koud.",
        "U wordt wethouder.",
        "Hij heeft zijn fiets verkocht.",
        "Dit is een gesloten deur.",
        "Wij hebben de aanvraag beoordeeld.",
        "De regels zijn te vinden op de website.",
        "Zij was bij het ongeluk betrokken geweest.",
        "De brief die u hebt gekregen is fout.",
        "Er zijn verkiezingen voor de gemeenteraad.",
    ],
)
def test_leaves_an_active_sentence_alone(text):
    assert not is_passive(sentence(text))


def test_points_from_the_auxiliary_to_the_participle():
    found = sentence("Uw aanvraag wordt binnen een week beoordeeld.")
    assert [found.text[start:end] for start, end in passive_spans(found)] == [
        "wordt binnen een week beoordeeld"
    ]


def test_points_from_the_participle_when_that_comes_first():
    found = sentence("Wij bellen als het paspoort gemaakt is.")
    assert [found.text[start:end] for start, end in passive_spans(found)] == ["gemaakt is"]


def test_finds_every_passive_in_a_sentence():
    found = sentence("De aanvraag wordt gelezen en de tekening wordt bekeken.")
    assert len(passive_spans(found)) == 2


@pytest.mark.skipif(not SHARED.exists(), reason="the shared sentences are not here")
def test_reaches_the_goal_on_treebank_sentences():
    rows = [line.split("\t") for line in SHARED.read_text(encoding="utf-8").splitlines()[1:]]
    block = Document.from_text("Zin.").blocks[0]
    said = [is_passive(Sentence(text, 0, block)) for _, text, *_ in rows]
    true = ["1" in (worden, zijn) for *_, worden, zijn in rows]
    hits = sum(s and t for s, t in zip(said, true, strict=True))
    assert 2 * hits / (sum(said) + sum(true)) >= 0.93
