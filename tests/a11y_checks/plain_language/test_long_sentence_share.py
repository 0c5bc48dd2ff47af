"""Does long-sentence-share count the long sentences of a page?"""

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.plain_language.long_sentence_share import RULE

NAMES = "abcdefghijklmnopqrst"


def page(long: int, short: int) -> str:
    """Return so many different sentences of 21 words and of 5."""
    lengths = [21] * long + [5] * short
    return " ".join(
        f"Zin{NAMES[n]} " + "hier " * (words - 2) + "nu." for n, words in enumerate(lengths)
    )


def test_passes_a_quarter_of_long_sentences(outcomes):
    assert outcomes(RULE, page(2, 6)) == [PASSED]


def test_fails_without_blocking_just_above_a_quarter(outcomes, refuses):
    assert outcomes(RULE, page(3, 8)) == [FAILED]
    assert not refuses(RULE, page(3, 8))


def test_fails_and_blocks_above_thirty_percent(failures, refuses):
    assert refuses(RULE, page(2, 4))
    assert failures(RULE, page(2, 4))[0].params == {"long": 2, "all": 6, "max": 20}


def test_does_not_apply_to_a_handful_of_sentences(outcomes):
    assert outcomes(RULE, page(5, 0)) == []
