"""Does the level estimate tell plain from hard, say why, and keep quiet when it cannot know?"""

import subprocess
import sys

import pytest

from a11y_checks.document import Document
from a11y_checks.plain_language.level import estimate
from a11y_checks.plain_language.level.classic import ClassicScores
from a11y_checks.plain_language.level.model import level_model, probability
from a11y_checks.plain_language.level.passage import SLIPS, readings
from tests.a11y_checks.plain_language.level.texts import BORDERLINE, HARD, PLAIN
from tests.a11y_checks.plain_language.level.tricks import TRICKS
from tests.calibration.pairs import FOLDER, municipal_runs


def of(text, language="nl"):
    return estimate(Document.from_text(text, language))


def test_tells_plain_from_hard():
    assert of(PLAIN).probability > 0.9
    assert of(PLAIN).cefr in ("A2", "B1")
    assert of(HARD).probability < 0.2
    assert of(HARD).cefr in ("B2", "C1")


def test_draws_one_line_between_b1_and_harder():
    assert of(PLAIN).is_b1
    assert not of(HARD).is_b1
    assert of(HARD).is_surely_harder
    assert not of(BORDERLINE).is_b1
    assert not of(BORDERLINE).is_surely_harder


def test_puts_the_probability_within_its_interval():
    for level in (of(PLAIN), of(HARD)):
        low, high = level.interval
        assert 0 <= low < level.probability < high <= 1


def test_says_what_makes_the_text_hard_with_the_worst_first():
    found = of(HARD).contributions
    weights = [contribution.weight for contribution in found]
    assert weights == sorted(weights, reverse=True)
    assert {"passive", "phrases"} & {contribution.feature for contribution in found[:4]}
    assert all(contribution.message for contribution in found)


def test_adds_the_contributions_up_to_the_probability():
    level = of(HARD)
    total = level_model().intercept + sum(c.weight for c in level.contributions)
    assert probability(total) == pytest.approx(level.probability, abs=0.01)


def test_gives_the_classic_scores():
    scores = of(PLAIN).scores
    assert scores["words-per-sentence"] < 12
    assert scores["flesch-douma"] > of(HARD).scores["flesch-douma"]
    assert scores["lix"] < of(HARD).scores["lix"]


def test_loads_no_syllables_before_somebody_reads_the_classic_scores():
    script = (
        "import sys\n"
        "from a11y_checks.document import Document\n"
        "from a11y_checks.plain_language.level import estimate\n"
        "level = estimate(Document.from_text(sys.argv[1], 'nl'))\n"
        "assert not sys.modules['pyphen'].hdcache\n"
        "assert level.scores['flesch-douma'] > 0\n"
    )
    subprocess.run([sys.executable, "-c", script, PLAIN], check=True, timeout=60)


def test_keeps_the_classic_scores_the_same_in_a_list_without_stops():
    lines = PLAIN.replace("?", ".").split(". ")
    as_list = "".join(f"<li>{line.rstrip('.')}</li>" for line in lines)
    prose = "".join(f"<p>{line}.</p>" for line in lines)
    found = [
        ClassicScores(readings(Document.from_html(html, "nl"))[0])["flesch-douma"]
        for html in (f"<ul>{as_list}</ul>", prose)
    ]
    assert found[0] == pytest.approx(found[1], abs=1)


def test_keeps_quiet_about_a_short_text():
    assert of("U kunt uw paspoort ophalen. Neem uw oude paspoort mee.") is None
    assert of("") is None


def test_keeps_quiet_about_another_language():
    assert of(HARD, "en") is None


def test_a_few_cut_words_are_slips_and_many_are_hard_words():
    slips = HARD.replace("vergunning", "vergu nning")
    many = TRICKS["long words split by spaces"](HARD)
    read = (readings(Document.from_text(text))[0] for text in (slips, many))
    cuts = [sum(judged.cuts for judged in reading) for reading in read]
    assert cuts[0] == 0
    assert cuts[1] > SLIPS
    assert of(slips).probability == of(HARD).probability
    assert of(many).probability < of(HARD).probability


def test_never_gives_credit_for_more_of_a_feature():
    assert all(weight.weight >= 0 for weight in level_model().weights)


@pytest.mark.parametrize(
    "text",
    ["a" * 20_000, "1 2 3. " * 3000, "שלום עולם זה טקסט. " * 500, "😀 " * 5000, "a-" * 5000,
     "wordt betaald en " * 2000, "zijn " * 3000, "'" * 9000, "de. " * 3000, "\u202e" + HARD],
    ids=["one word", "digits", "rtl", "emoji", "hyphens", "passives", "zijn", "quotes", "stops",
         "turned round"],
)  # fmt: skip
def test_survives_hostile_text(text):
    level = of(text)
    assert level is None or 0 <= level.probability <= 1


@pytest.mark.skipif(not FOLDER.exists(), reason="the shared pairs are not here")
def test_ranks_nearly_all_municipal_pairs_it_was_fitted_on():
    found = [[estimate(document) for document in run.documents] for run in municipal_runs()]
    judged = [(hard, plain) for hard, plain in found if hard and plain]
    right = sum(hard.probability < plain.probability for hard, plain in judged)
    assert right / len(judged) >= 0.97
