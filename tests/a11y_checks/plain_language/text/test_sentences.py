"""Are sentences cut where they end, also in text that is no prose?"""

import subprocess
import sys

from a11y_checks.document import Document
from a11y_checks.plain_language.text.sentences import document_sentences


def texts(text):
    return [sentence.text for sentence in document_sentences(Document.from_text(text))]


def test_leaves_times_and_abbreviations_whole():
    assert texts("Wij zijn open van 9.00 tot 17.00 uur. Bel op ma. t/m vr. naar ons.") == [
        "Wij zijn open van 9.00 tot 17.00 uur.",
        "Bel op ma. t/m vr. naar ons.",
    ]


def test_knows_the_place_of_every_sentence_in_a_long_block():
    document = Document.from_text("Dit is een gewone zin van acht woorden. " * 400)
    found = document_sentences(document)
    assert len(found) == 400
    assert all(s.block.text[s.start : s.end] == s.text for s in found)


def test_cuts_a_page_of_dots_at_every_stop():
    assert len(texts("de. " * 5000)) == 5000


def test_keeps_every_letter_of_an_endless_sentence():
    assert "".join(texts("woord " * 3000)).count("woord") == 3000


def test_ends_a_sentence_at_a_roman_numeral():
    assert texts("Wij praten over het Zijkanaal I. Vooraf kunt u vragen stellen.") == [
        "Wij praten over het Zijkanaal I.",
        "Vooraf kunt u vragen stellen.",
    ]


def test_leaves_an_initial_with_its_name():
    assert len(texts("U kunt bellen met mevrouw I. Bakker van de gemeente.")) == 1
    assert len(texts("U spreekt met wethouder V. de Vries over de plannen.")) == 1


def test_takes_a_line_without_a_stop_for_one_sentence():
    assert texts("Uw oude paspoort") == ["Uw oude paspoort"]
    assert texts("U komt naar de balie!") == ["U komt naar de balie!"]


def test_loads_no_checker_of_rule_files():
    script = (
        "import sys\n"
        "from a11y_checks.plain_language.text import sentences\n"
        "assert 'xmlschema' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True, timeout=60)
