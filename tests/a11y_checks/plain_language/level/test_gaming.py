"""Does a hard text stay hard when its signs are changed and its words are not?"""

import re

import pytest

from a11y_checks.document import Document
from a11y_checks.plain_language.level import estimate
from tests.a11y_checks.plain_language.level.texts import HARD

SENTENCES = re.split(r"(?<=\.) (?=[A-Z])", HARD)


def score(text):
    document = Document.from_html if text.startswith("<") else Document.from_text
    return 100 * estimate(document(text, "nl")).probability


def with_a_stop_after_every(count, text=HARD):
    words = text.split()
    return " ".join(w + "." if n % count == 0 else w for n, w in enumerate(words, 1))


def capitalised(text):
    return re.sub(r"(\. )(\w)", lambda found: found[1] + found[2].upper(), text)


def halved(sign, text=HARD):
    """Put a sign in the middle of every word of ten letters or more."""
    return re.sub(
        r"[a-z]{10,}", lambda w: w[0][: len(w[0]) // 2] + sign + w[0][len(w[0]) // 2 :], text
    )


TRICKS = {
    "blank lines between sentences": "\n\n".join(SENTENCES),
    "blank lines after commas": HARD.replace(", ", ",\n\n"),
    "every word on its line": HARD.replace(" ", "\n"),
    "a stop after every fifth word": with_a_stop_after_every(5),
    "a stop and a capital after every fifth word": capitalised(with_a_stop_after_every(5)),
    "commas turned to stops": HARD.replace(", ", ". "),
    "five times an empty sentence": HARD + " Dat is zo." * 5,
    "several empty sentences": HARD + " Dat is zo. Zo is het. Dat klopt. Mooi is dat.",
    "five times an easy sentence": HARD + " U kunt ons altijd bellen." * 5,
    "long words split by spaces": halved(" "),
    "long words split by hyphens": halved("-"),
    "long words split by soft hyphens": halved("\u00ad"),
    "zero-width spaces": halved("\u200b"),
    "typed bullets": "\n".join(f"- {sentence}" for sentence in SENTENCES),
    "bullets without stops": "<ul>"
    + "".join(f"<li>{sentence.rstrip('.')}</li>" for sentence in SENTENCES)
    + "</ul>",
}


@pytest.mark.parametrize("trick", TRICKS, ids=list(TRICKS))
def test_gains_at_most_one_point(trick):
    assert score(TRICKS[trick]) - score(HARD) <= 1


def test_gains_from_real_editing():
    shorter = HARD.replace(", tenzij", ". Dat geldt niet als").replace(
        "wordt door het college", "nemen wij"
    )
    assert score(shorter) > score(HARD)
