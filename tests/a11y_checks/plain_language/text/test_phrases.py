"""Does the search over all lists find the right words, fast and in order?"""

import pytest

from a11y_checks.document import Document, TextBlock
from a11y_checks.plain_language.text.block_words import block_words
from a11y_checks.plain_language.text.forms import Form, Kind
from a11y_checks.plain_language.text.listed import TOPICS, document_matches, phrase_book
from a11y_checks.plain_language.text.phrases import PhraseBook
from a11y_checks.plain_language.text.terms import Term, terms


def found(text, *listed):
    block = TextBlock("paragraph", text, "", "nl")
    return list(PhraseBook(listed).matches(block, block_words(text)))


def fixed(text):
    return Term("own", text, Kind.FIXED, ("x",), False)


def test_takes_the_longest_phrase():
    (match,) = found("kom op tijd thuis", fixed("op tijd"), fixed("kom op tijd"))
    assert match.text == "kom op tijd"


def test_never_crosses_punctuation():
    assert found("kom op, tijd genoeg", fixed("op tijd")) == []


def test_takes_editors_words_in_any_form():
    term = Term("own", "de hondenpoepzak", Kind.NOUN, ("de zak",), True)
    (match,) = found("Neem hondenpoepzakken mee.", term)
    assert match.forms == (Form.PLURAL,)


def test_gives_up_on_a_particle_far_away():
    term = Term("own", "aan|vangen", Kind.VERB, ("beginnen",), True)
    assert found(f"Zij vangt {'heel ' * 20}aan.", term) == []


@pytest.mark.parametrize("topic", TOPICS)
def test_every_entry_of_a_list_can_be_found(topic):
    wrong = [
        term.text
        for term in terms(topic)
        if not _finds_itself(term) and term.name not in term.exceptions
    ]
    assert wrong == []


def _finds_itself(term):
    text = term.name
    block = TextBlock("paragraph", text, "", "nl")
    return any(
        match.start == 0 and match.end == len(text)
        for match in phrase_book().matches(block, block_words(text))
    )


def test_survives_text_without_words():
    for text in ("", "!!! ---", "😀" * 1000, "\u202e", "שלום"):
        assert document_matches(Document.from_text(text)) == ()
