"""Does a hard text stay hard when its signs are changed and its words are not?"""

from itertools import chain
from pathlib import Path

import pytest

from a11y_checks.document import Document
from a11y_checks.plain_language.level import estimate
from a11y_checks.plain_language.reading_level import RULE as READING_LEVEL
from a11y_checks.plain_language.whole_sentence import RULE as WHOLE_SENTENCE
from tests.a11y_checks.plain_language.level.texts import BORDERLINE, HARD
from tests.a11y_checks.plain_language.level.tricks import EDITS, TRICKS

CORPUS = Path(__file__).parents[3] / "corpus/too_hard/municipal.txt"
TOO_HARD = CORPUS.read_text(encoding="utf-8").strip().split("\n\n")[1:]
TEXTS = {"hard": HARD, "borderline": BORDERLINE} | {
    " ".join(text.split()[:5]): text for text in TOO_HARD
}
POINTS = 1
"""Of 100: what a trick may gain at most."""
EVEN = 50


def document(text):
    read = Document.from_html if text.startswith("<") else Document.from_text
    return read(text, "nl")


def score(text):
    return 100 * estimate(document(text)).probability


@pytest.mark.parametrize("trick", TRICKS)
@pytest.mark.parametrize("name", TEXTS)
def test_gains_at_most_a_point(name, trick):
    before, after = score(TEXTS[name]), score(TRICKS[trick](TEXTS[name]))
    assert before < EVEN
    assert after < EVEN
    assert after - before <= POINTS


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize("trick", EDITS)
def test_never_goes_live_unasked(name, trick):
    changed = document(EDITS[trick](TEXTS[name]))
    found = chain.from_iterable(rule.findings(changed) for rule in (READING_LEVEL, WHOLE_SENTENCE))
    assert any(finding.asks or finding.refuses for finding in found)


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize("trick", EDITS)
def test_never_becomes_plain_by_cutting_or_padding(name, trick):
    assert score(EDITS[trick](TEXTS[name])) < EVEN


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize("trick", [trick for trick in EDITS if "easy" in trick])
def test_points_at_a_hard_sentence_among_easy_ones(name, trick):
    text = TEXTS[name]
    found = list(READING_LEVEL.findings(document(EDITS[trick](text))))
    assert [finding.pointer.excerpt in text for finding in found] == [True]


def test_gains_from_real_editing():
    passive = "Deze termijn kan eenmaal met zes weken worden verlengd"
    edited = BORDERLINE.replace(passive, "Soms hebben wij zes weken meer nodig")
    assert score(edited) > score(BORDERLINE) + POINTS
