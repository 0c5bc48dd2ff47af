"""Does no list tell writers to use words that a rule then reports?"""

from collections.abc import Iterator

import pytest

from a11y_checks import plain_language
from a11y_checks.document import Document
from a11y_checks.outcome import FAILED
from a11y_checks.plain_language.text.forms import Kind
from a11y_checks.plain_language.text.listed import TOPICS
from a11y_checks.plain_language.text.lists import read_list
from a11y_checks.plain_language.text.terms import terms
from a11y_checks.rule import load_rules

OF_WHOLE_TEXTS = frozenset(
    "address-form average-sentence-length heading-needed long-sentence-share paragraph-length "
    "passive-share reading-level text-language whole-sentence".split()
)
"""These weigh more than one alternative, or ask for a whole sentence."""
WORDINGS = ("blaming-tone.txt", "indirect-reader.txt")


def reported() -> Iterator[str]:
    """Yield "term -> alternative: rule" for every alternative that a rule reports.

    Each is a text of its own, as some rules report a word once in a text.
    """
    rules = [rule for rule in load_rules(plain_language) if rule.id not in OF_WHOLE_TEXTS]
    for term, text in sorted(set(alternatives())):
        document = Document.from_text(text)
        for rule in rules:
            if any(seen.outcome is FAILED for seen in rule.observations(document)):
                yield f"{term} -> {text}: {rule.id}"


def alternatives() -> Iterator[tuple[str, str]]:
    """Yield each term of each list with each of its alternatives in a neutral carrier."""
    for term in (term for topic in TOPICS for term in terms(topic)):
        for text in term.told:
            yield term.name, in_carrier(text, term.kind)
    for name in WORDINGS:
        for wording, instead in read_list(name):
            yield wording, instead.replace("...", "dat")
    short_forms = {short: words for short, words, _effect in read_list("abbreviations.txt")}
    for short, words in short_forms.items():
        if short.islower() and short.upper() not in short_forms:  # capitals stand for a name
            yield short, words


def in_carrier(text: str, kind: Kind) -> str:
    """Return a sentence with it; a phrase stands alone, as a verb before it may go with "aan"."""
    if kind is Kind.VERB:
        return f"U kunt {text}."
    return text if " " in text else f"Dat lijkt {text}."


def test_fails_no_word_that_it_advises():
    assert list(reported()) == []


@pytest.mark.parametrize("text", ["in het geval dat", "voortdurend", "zo snel mogelijk"])
def test_would_see_a_word_that_another_rule_reports(monkeypatch, text):
    monkeypatch.setattr(f"{__name__}.alternatives", lambda: iter([("indien", text)]))
    assert len(list(reported())) == 1
