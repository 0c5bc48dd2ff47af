"""Does a hard text stay hard when its signs are changed and its words are not?"""

import re

import pytest

from a11y_checks.document import Document
from a11y_checks.plain_language.level import estimate
from tests.a11y_checks.plain_language.level.texts import BORDERLINE, HARD

TEXTS = {"hard": HARD, "borderline": BORDERLINE}
POINTS = 1
"""Of 100: what a trick may gain at most."""


def score(text):
    document = Document.from_html if text.startswith("<") else Document.from_text
    return 100 * estimate(document(text, "nl")).probability


def sentences(text):
    return re.split(r"(?<=\.) (?=[A-Z])", text)


def with_a_stop_after_every_fifth_word(text):
    return " ".join(w + "." if n % 5 == 0 else w for n, w in enumerate(text.split(), 1))


def capitalised(text):
    return re.sub(r"(\. )(\w)", lambda found: found[1] + found[2].upper(), text)


def with_stops_and_capitals_for_commas(text):
    return capitalised(text.replace(", ", ". "))


def halved(sign):
    """Return what puts a sign in the middle of every word of ten letters or more."""

    def halve(found):
        middle = len(found[0]) // 2
        return found[0][:middle] + sign + found[0][middle:]

    return lambda text: re.sub(r"[a-z]{10,}", halve, text)


def as_list_without_stops(text):
    items = "".join(f"<li>{sentence.rstrip('.')}</li>" for sentence in sentences(text))
    return f"<ul>{items}</ul>"


TRICKS = {
    "blank lines between sentences": lambda text: "\n\n".join(sentences(text)),
    "blank lines after commas": lambda text: text.replace(", ", ",\n\n"),
    "every word on its line": lambda text: text.replace(" ", "\n"),
    "a stop after every fifth word": with_a_stop_after_every_fifth_word,
    "commas turned to stops": lambda text: text.replace(", ", ". "),
    "five times an empty sentence": lambda text: text + " Dat is zo." * 5,
    "several empty sentences": lambda text: text + " Dat is zo. Zo is het. Dat klopt. Mooi is dat.",
    "five times an easy sentence": lambda text: text + " Wij helpen u graag met uw vragen." * 5,
    "long words split by spaces": halved(" "),
    "long words split by hyphens": halved("-"),
    "long words split by soft hyphens": halved("\u00ad"),
    "zero-width spaces": halved("\u200b"),
    "typed bullets": lambda text: "\n".join(f"- {sentence}" for sentence in sentences(text)),
    "bullets without stops": as_list_without_stops,
}


@pytest.mark.parametrize("trick", TRICKS)
@pytest.mark.parametrize("name", TEXTS)
def test_gains_at_most_a_point(name, trick):
    text = TEXTS[name]
    assert score(TRICKS[trick](text)) - score(text) <= POINTS


def test_commas_made_into_stops_and_capitals_gain_nothing_in_a_hard_text():
    assert score(with_stops_and_capitals_for_commas(HARD)) - score(HARD) <= POINTS


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize(
    "trick",
    [
        with_stops_and_capitals_for_commas,
        lambda text: capitalised(with_a_stop_after_every_fifth_word(text)),
    ],
    ids=["commas", "every fifth word"],
)
def test_stops_with_capitals_never_make_a_text_plain(name, trick):
    assert score(trick(TEXTS[name])) < 50


def test_gains_from_real_editing():
    passive = "Deze termijn kan eenmaal met zes weken worden verlengd"
    edited = BORDERLINE.replace(passive, "Soms hebben wij zes weken meer nodig")
    assert score(edited) > score(BORDERLINE) + POINTS
