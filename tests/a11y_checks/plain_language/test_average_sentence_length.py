"""Does average-sentence-length measure the page as a reader meets it?"""

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.plain_language.average_sentence_length import RULE


def page(words: int, sentences: int = 6) -> str:
    """Return different sentences of this many words."""
    return " ".join(
        f"Zin{'abcdefghijklmnop'[n]} " + "hier " * (words - 2) + "nu." for n in range(sentences)
    )


def test_passes_fifteen_words_on_average(outcomes):
    assert outcomes(RULE, page(15)) == [PASSED]


def test_fails_without_blocking_above_fifteen(outcomes, refuses):
    assert outcomes(RULE, page(16)) == [FAILED]
    assert not refuses(RULE, page(16))


def test_fails_and_blocks_above_eighteen(refuses):
    assert refuses(RULE, page(19))


def test_points_at_the_longest_sentence(failures):
    (finding,) = failures(RULE, page(16) + " Deze " + "lange " * 30 + "zin.")
    assert finding.pointer.excerpt.startswith("Deze lange")


def test_fails_however_often_an_easy_sentence_is_repeated(refuses):
    assert refuses(RULE, page(25) + " Dat is zo." * 30)
    assert refuses(RULE, page(25) + " Ja. Nee. Goed. Fijn. Mooi. Klaar. Oké.")


def test_does_not_apply_to_five_sentences_or_to_short_list_items(outcomes):
    assert outcomes(RULE, page(30, sentences=5)) == []
    assert outcomes(RULE, "<ul>" + "<li>een pasfoto</li><li>een brief</li>" * 9 + "</ul>") == []
