"""Do tokens keep their place in the sentence?"""

from a11y_checks.document import Document
from a11y_checks.plain_language.text.sentences import document_sentences


def test_keeps_the_place_of_every_word():
    sentence = document_sentences(Document.from_text("Bel 14 050 op ma. en di."))[0]
    found = sentence.tokens
    assert [sentence.text[token.start : token.end] for token in found] == [t.text for t in found]
    assert found[0].small == "bel"


def test_takes_a_compound_with_a_hyphen_as_one_word():
    sentence = document_sentences(Document.from_text("Stuur ons een e-mail."))[0]
    assert [token.text for token in sentence.tokens] == ["Stuur", "ons", "een", "e-mail"]
