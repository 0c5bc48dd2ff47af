"""Is what makes a text hard counted where it stands, and nowhere else?"""

import pytest

from a11y_checks.document import Document
from a11y_checks.plain_language.level.features import NAMES, rates
from a11y_checks.plain_language.level.measured import measured_readings


def rate(text, feature):
    return rates(measured_readings(Document.from_text(text, "nl"))[0].rows)[NAMES.index(feature)]


@pytest.mark.parametrize(
    "text",
    [
        "Wij gaan deze maand nog vier nieuwe woningen realiseren.",
        "Wij realiseerden vorig jaar in deze wijk vier nieuwe woningen.",
        "Het is echter nog niet bekend wanneer wij beginnen.",
    ],
)
def test_counts_a_word_that_has_an_easier_one(text):
    assert rate(text, "difficult") > 0


@pytest.mark.parametrize(
    "text",
    [
        "De inventarisatie van de straat begint op maandag om negen uur.",
        "Wij gaan deze maand nog vier nieuwe woningen bouwen.",
    ],
)
def test_leaves_nouns_and_everyday_words_alone(text):
    assert rate(text, "difficult") == 0


@pytest.mark.parametrize(
    "phrase", ["met betrekking tot", "Met betrekking, tot", "met betrekking/tot"]
)
def test_finds_a_phrase_whatever_signs_stand_in_it(phrase):
    assert rate(f"Wij hebben een vraag {phrase} uw nieuwe woning.", "phrases") > 0
