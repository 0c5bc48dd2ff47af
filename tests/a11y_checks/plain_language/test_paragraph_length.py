"""Does paragraph-length find long paragraphs?"""

from a11y_checks.outcome import PASSED
from a11y_checks.plain_language.paragraph_length import RULE


def test_passes_ninety_words(outcomes):
    assert outcomes(RULE, "Wij helpen u. " * 30) == [PASSED]


def test_fails_more_and_advises_only(failures):
    (finding,) = failures(RULE, "Wij helpen u. " * 31)
    assert finding.params["words"] == 93
    assert not finding.refuses


def test_passes_two_paragraphs_that_are_long_together(outcomes):
    assert outcomes(RULE, ("Wij helpen u. " * 20 + "\n\n") * 2) == [PASSED, PASSED]


def test_does_not_apply_to_list_items(outcomes):
    assert outcomes(RULE, f"<ul><li>{'Wij helpen u. ' * 40}</li></ul>") == []
