"""Are words counted as a reader meets them?"""

import pytest

from a11y_checks.document import Document
from a11y_checks.plain_language.text.counting import count_words
from a11y_checks.plain_language.text.sentences import document_sentences


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("U betaalt € 12,50 aan de balie.", 6),
        ("Mail naar balie.oost@voorbeeld.nl of bel.", 5),
        ("Kijk op https://www.voorbeeld.nl/a/b?c=d voor meer", 5),
        ("Neem mee: • een pas • een nieuwe foto • geld", 3),
        ("Dit • is • een • gewone • zin", 5),
        ("Dit is 1 • en meer niet", 6),
    ],
)
def test_counts_an_address_and_an_item_as_one_reading(text, words):
    (sentence,) = document_sentences(Document.from_text(text))
    assert count_words(sentence.text, sentence.tokens) == words
