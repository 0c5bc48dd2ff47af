"""Does passive-share count the passive sentences of a page?"""

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.plain_language.passive_share import RULE

STREETS = [f"{name}straat" for name in "Kerk Dorps Hoofd Molen School Berg Brug Haven".split()]


def page(passive: int, active: int) -> str:
    """Return so many different passive and active sentences."""
    sentences = [f"De {street} wordt morgen gesloten." for street in STREETS[:passive]]
    sentences += [f"Wij vegen de {street} op dag {n}." for n, street in enumerate(STREETS * 2)]
    return " ".join(sentences[: passive + active])


def test_passes_one_passive_in_ten(outcomes):
    assert outcomes(RULE, page(1, 9)) == [PASSED]


def test_passes_a_single_passive_on_a_short_page(outcomes):
    assert outcomes(RULE, page(1, 6)) == [PASSED]


def test_fails_without_blocking_above_ten_percent(outcomes, refuses):
    assert outcomes(RULE, page(2, 6)) == [FAILED]
    assert not refuses(RULE, page(2, 6))


def test_fails_without_blocking_two_passives_on_a_short_page(outcomes, refuses):
    assert outcomes(RULE, page(2, 4)) == [FAILED]
    assert not refuses(RULE, page(2, 4))


def test_fails_and_blocks_three_passives_above_a_fifth(failures, refuses):
    assert refuses(RULE, page(3, 6))
    assert failures(RULE, page(3, 6))[0].params == {"passive": 3, "all": 9}


def test_does_not_apply_to_a_handful_of_sentences(outcomes):
    assert outcomes(RULE, page(5, 0)) == []
