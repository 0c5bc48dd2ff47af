"""Does heading-length find titles and headings that are too long?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.plain_language.heading_length import RULE

LONG = "Wanneer u een aanvraag hebt gedaan en de gemeente u nog geen antwoord gaf"
"""Fourteen words, 73 characters."""
SENTENCE = f"{LONG}, dan kunt u ons een brief sturen"
"""Twenty-one words; a good editor makes two sentences of it."""


@pytest.mark.parametrize("element", ["h1", "h2", "h4", "summary"])
def test_fails_and_blocks_a_sentence_that_was_made_a_heading(failures, element):
    (finding,) = failures(RULE, f"<{element}>{SENTENCE}</{element}>")
    assert finding.params == {"characters": len(SENTENCE), "words": 21, "max": 20}
    assert finding.refuses


def test_fails_a_paragraph_of_short_sentences_that_was_made_a_heading(refuses):
    assert refuses(RULE, f"<h2>{'U kunt hier terecht. ' * 6}</h2>")


@pytest.mark.parametrize(
    "html",
    [
        f"<table><tr><th>{SENTENCE}</th></tr><tr><td>€ 10</td></tr></table>",
        f"<dl><dt>{SENTENCE}</dt><dd>€ 10</dd></dl>",
    ],
)
def test_fails_a_sentence_that_was_made_the_header_of_a_table_or_a_term(refuses, html):
    assert refuses(RULE, html)


def test_only_advises_on_a_long_heading(failures):
    (finding,) = failures(RULE, f"<h2>{LONG}</h2>")
    assert finding.params == {"characters": 73, "words": 14, "max": 65}
    assert not finding.refuses


@pytest.mark.parametrize(
    "heading",
    [
        "Verklaring Omtrent het Gedrag (VOG) aanvragen",
        "Hond aanmelden of afmelden (hondenbelasting)",
        "U wilt een keer een groter terras, bijvoorbeeld bij een feest",
        "Mag ik bij een ander wonen als ik een uitkering van u krijg?",
        "Gehandicaptenparkeerplaats op kenteken aanvragen of veranderen",
    ],
)
def test_passes_questions_and_long_names_of_products(outcomes, heading):
    assert outcomes(RULE, f"<h1>{heading}</h1>") == [PASSED]


def test_passes_sixty_five_characters_and_fails_one_more(outcomes):
    assert outcomes(RULE, f"<h2>{'a' * 65}</h2><h2>{'a' * 66}</h2>") == [PASSED, FAILED]


def test_advises_at_twenty_words_and_refuses_one_more(refuses):
    assert not refuses(RULE, f"<h2>{'gemeente ' * 20}</h2>")
    assert refuses(RULE, f"<h2>{'ik ' * 21}</h2>")


def test_fails_an_english_heading(refuses):
    heading = "When you have sent us your form " * 4
    assert refuses(RULE, f"<h2>{heading}</h2>", "en")


def test_does_not_apply_to_a_paragraph(outcomes):
    assert outcomes(RULE, f"<p>{SENTENCE}</p><ul><li>{SENTENCE}</li></ul>") == []
