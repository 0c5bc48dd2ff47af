"""Does a page keep to the words that the organisation agreed on?"""

from dataclasses import replace

import pytest

from a11y_checks.document import Document
from a11y_checks.engine import rulebook_version, static_report
from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.plain_language.house_word import RULE
from a11y_checks.plain_language.text.house_terms import (
    house_spellings,
    is_findable,
    is_well_noted,
    told_spellings,
)
from a11y_checks.plain_language.text.listed import unwanted_word
from a11y_checks.word_list import Effect, HouseWord

LEGES = HouseWord("de leges", Effect.FORBIDDEN, "noun", "de kosten", "Dat begrijpt iedereen.")
REQUEST = HouseWord("aan|vragen", Effect.ADVISED_AGAINST, "verb", "regelen", "Dat is korter.")
DEPARTMENT = HouseWord("Publiekszaken", Effect.FORBIDDEN, "fixed", "de gemeente", "Eén gezicht.")
CITIZEN = HouseWord("de burger", Effect.FORBIDDEN, "noun", "de inwoner", "Zo noemen wij mensen.")


def document(text: str, *words: HouseWord, language: str = "nl") -> Document:
    return replace(Document.from_text(text, language), house_words=words)


def failures(text: str, *words: HouseWord, language: str = "nl"):
    found = RULE.findings(document(text, *words, language=language))
    return [finding for finding in found if finding.outcome is FAILED]


def test_fails_a_forbidden_word_and_says_what_to_write_and_why():
    (finding,) = failures("U betaalt leges aan de balie.", LEGES)
    assert finding.refuses
    assert finding.suggestion == "kosten"
    assert finding.params["replacement"] == "kosten"
    assert finding.params["explanation"] == "Dat begrijpt iedereen."
    assert finding.pointer.excerpt == "leges"


def test_advises_on_a_word_that_is_rather_not_used():
    (finding,) = failures("U vraagt het paspoort hier aan.", REQUEST)
    assert not finding.refuses
    assert finding.suggestion == "regelt het paspoort hier"


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [
        ("Burgers betalen niets.", "Inwoners"),
        ("Wij helpen elke burger.", "inwoner"),
        ("De afdeling heet publiekszaken.", "de gemeente"),
        ("Bel met Publiekszaken.", "de gemeente"),
        ("Publiekszaken helpt u.", "De gemeente"),
    ],
)
def test_fails_every_form_and_suggests_the_same_form(text, suggestion):
    (finding,) = failures(text, CITIZEN, DEPARTMENT)
    assert finding.suggestion == suggestion


@pytest.mark.parametrize("replacement", ["doe een verzoek", "de regeling", "zeg | het"])
def test_fails_but_changes_no_text_when_a_verb_is_replaced_by_something_else(replacement):
    (finding,) = failures("U vraagt het hier aan.", replace(REQUEST, replacement=replacement))
    assert finding.suggestion == ""
    assert finding.params["replacement"] == replacement.replace("|", "")


@pytest.mark.parametrize(
    "text",
    [
        "U betaalt kosten aan de balie.",
        "Het gaat om het collegesysteem en de allegestie.",
        "Mail naar leges@voorbeeld.nl of kijk op www.voorbeeld.nl/leges.",
        "Bel mevrouw Leges.",
    ],
)
def test_passes_a_page_without_the_word(text):
    assert [seen.outcome for seen in RULE.findings(document(text, LEGES))] == [PASSED]


def test_does_not_apply_without_a_list_nor_to_english():
    assert list(RULE.findings(document("U betaalt leges."))) == []
    assert failures("You pay leges.", LEGES, language="en") == []
    assert list(RULE.findings(document("", LEGES))) == []


def test_one_word_is_reported_once_and_by_the_house():
    report = static_report(document("U betaalt leges.", LEGES))
    assert [finding.rule for finding in report.findings] == ["house-word"]


@pytest.mark.parametrize("text", ["U betaalt leges.", "U hebt een omgevingsvergunning nodig."])
def test_a_known_word_needs_no_explanation(text):
    known = (
        HouseWord("de leges", Effect.KNOWN, "noun"),
        HouseWord("de omgevingsvergunning", Effect.KNOWN, "noun"),
    )
    assert [finding.rule for finding in static_report(document(text)).findings] == ["jargon"]
    assert static_report(document(text, *known)).findings == ()


def test_a_known_word_is_known_in_the_plural_too():
    known = HouseWord("de kapvergunning", Effect.KNOWN, "noun")
    text = "Hier leest u alles over kapvergunningen."
    assert static_report(document(text)).findings
    assert static_report(document(text, known)).findings == ()


def test_a_known_word_does_not_make_officialese_good():
    known = HouseWord("met betrekking tot", Effect.KNOWN)
    text = "Wij bellen u met betrekking tot uw vraag."
    rules = [finding.rule for finding in static_report(document(text, known)).findings]
    assert rules == ["officialese"]


def test_every_change_of_the_list_is_another_rulebook():
    changed = [
        (),
        (LEGES,),
        (LEGES, CITIZEN),
        (replace(LEGES, explanation="Anders."),),
        (replace(LEGES, effect=Effect.KNOWN),),
    ]
    versions = [rulebook_version(words) for words in changed]
    assert len(set(versions)) == len(versions)
    assert rulebook_version((LEGES,)) == rulebook_version((replace(LEGES),))
    (engine,) = static_report(document("Hallo.", LEGES)).engines
    assert engine.version == rulebook_version((LEGES,))


@pytest.mark.parametrize(
    "text", ["(a+)+$", ".*", "<b>leges</b>", "🙂", "", "de ", "a  b", "a.b.", "\n"]
)
def test_what_is_no_word_cannot_be_found(text):
    assert not is_findable(HouseWord(text, Effect.FORBIDDEN))


@pytest.mark.parametrize("text", ["leges", "de leges", "zo'n", "wmo-loket", "Participatiewet 2024"])
def test_words_can_be_found(text):
    assert is_findable(HouseWord(text, Effect.FORBIDDEN))


@pytest.mark.parametrize(
    ("text", "grammar", "good"),
    [
        ("aan|vragen", "verb", True),
        ("gaan", "verb", True),
        ("in behandeling |nemen", "verb", True),
        ("zorgen voor", "verb", True),
        ("aan|", "verb", False),
        ("|", "verb", False),
        ("a|b|cen", "verb", False),
        ("vraag", "verb", False),
        ("aan|vraag", "noun", False),
        ("de aanvraag", "noun", True),
    ],
)
def test_only_a_whole_verb_is_a_verb(text, grammar, good):
    word = HouseWord(text, Effect.FORBIDDEN, grammar)
    assert is_well_noted(word) is good
    if good:
        assert failures("Een tekst.", word) == []


def test_a_million_letters_and_a_strange_list_do_no_harm():
    strange = HouseWord("(a+)+$", Effect.FORBIDDEN, "fixed", "<b>", "%(word)s {0} \\1")
    assert failures("a" * 1_000_000 + "! " + "(a+)+$ 🙂 " * 1000, strange) == []


def test_tells_the_first_word_of_a_text_that_is_unwanted():
    assert unwanted_word("de leges", (LEGES,)) == "leges"
    assert unwanted_word("indien", ()) == "indien"
    assert unwanted_word("de kosten", (LEGES,)) == ""


def test_shows_the_forms_it_looks_for():
    assert house_spellings(CITIZEN) == {"burger", "burgers"}
    assert {"aanvragen", "aangevraagd", "vraagt … aan"} <= set(told_spellings(REQUEST))
