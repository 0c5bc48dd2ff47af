"""Does heading-needed find long stretches without a heading?"""

from a11y_checks.document import Document, Section
from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.plain_language.heading_needed import RULE

OF_150_WORDS = f"<p>{'Wij helpen u. ' * 50}</p>"


def test_passes_three_hundred_words(outcomes):
    assert outcomes(RULE, OF_150_WORDS * 2) == [PASSED]


def test_fails_more_and_advises_only(failures):
    (finding,) = failures(RULE, OF_150_WORDS * 2 + "<p>Dank u.</p>")
    assert finding.params["words"] == 302
    assert not finding.refuses


def test_passes_when_a_heading_stands_between(outcomes):
    html = OF_150_WORDS * 2 + "<h2>Zo betaalt u</h2>" + OF_150_WORDS
    assert outcomes(RULE, html) == [PASSED, PASSED]


def test_passes_sections_that_the_page_heads_itself():
    sections = (Section("conditions", OF_150_WORDS * 2), Section("costs", OF_150_WORDS * 2))
    found = RULE.findings(Document("Parkeren", "nl", sections))
    assert [finding.outcome for finding in found] == [PASSED, PASSED]


def test_fails_in_any_language(outcomes):
    assert outcomes(RULE, f"<p>{'We can help. ' * 101}</p>", "en") == [FAILED]
