"""Does a hard text stay hard when its signs are changed and its words are not?"""

from itertools import chain

import pytest

from a11y_checks.document import Document
from a11y_checks.plain_language.level import estimate
from a11y_checks.plain_language.reading_level import RULE as READING_LEVEL
from a11y_checks.plain_language.whole_sentence import RULE as WHOLE_SENTENCE
from tests.a11y_checks.plain_language.level.texts import BORDERLINE, HARD
from tests.a11y_checks.plain_language.level.tricks import EDITS, TRICKS

TEXTS = {"hard": HARD, "borderline": BORDERLINE}
POINTS = 1
"""Of 100: what a trick may gain at most."""


def document(text):
    read = Document.from_html if text.startswith("<") else Document.from_text
    return read(text, "nl")


def score(text):
    return 100 * estimate(document(text)).probability


@pytest.mark.parametrize("trick", TRICKS)
@pytest.mark.parametrize("name", TEXTS)
def test_gains_at_most_a_point(name, trick):
    text = TEXTS[name]
    assert score(TRICKS[trick](text)) - score(text) <= POINTS


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize("trick", EDITS)
def test_never_goes_live_unasked(name, trick):
    changed = document(EDITS[trick](TEXTS[name]))
    found = chain.from_iterable(rule.findings(changed) for rule in (READING_LEVEL, WHOLE_SENTENCE))
    assert any(finding.asks or finding.refuses for finding in found)


def test_gains_from_real_editing():
    passive = "Deze termijn kan eenmaal met zes weken worden verlengd"
    edited = BORDERLINE.replace(passive, "Soms hebben wij zes weken meer nodig")
    assert score(edited) > score(BORDERLINE) + POINTS
