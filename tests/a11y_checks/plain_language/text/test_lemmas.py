"""Does lemma give the dictionary word, and stay quick on what is no word?"""

from a11y_checks.plain_language.text.lemmas import is_known, lemma


def test_gives_the_dictionary_word():
    assert lemma("Vergunningen") == "vergunning"


def test_writes_a_separable_verb_as_one_word():
    assert lemma("uitgevoerd") == "uitvoeren"


def test_gives_an_endless_word_back():
    assert lemma("a" * 10_000) == "a" * 10_000
    assert not is_known("a" * 10_000)
