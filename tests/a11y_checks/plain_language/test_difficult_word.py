"""Does difficult-word find listed words in every form, and offer the same form of another?"""

import pytest

from a11y_checks.outcome import FAILED, INAPPLICABLE, PASSED, worst
from a11y_checks.plain_language.difficult_word import RULE


@pytest.mark.parametrize(
    ("text", "excerpt", "suggestion"),
    [
        ("De gemeente verstrekt het paspoort aan u.", "verstrekt", "geeft"),
        ("Uw paspoort is verstrekt.", "verstrekt", "gegeven"),
        ("Lees de verstrekte gegevens.", "verstrekte", "gegeven"),
        ("Wij verstrekten u een pas.", "verstrekten", "gaven"),
        ("Tevens kunt u bellen.", "Tevens", "Ook"),
        ("De les vangt op maandag aan.", "vangt op maandag aan", "begint op maandag"),
        ("Een les die op maandag aanvangt.", "aanvangt", "begint"),
        ("Wij hopen snel aan te vangen.", "aan te vangen", "te beginnen"),
        ("Bij de aanvang van de les.", "de aanvang", "het begin"),
        ("Er zijn lacunes in de regels.", "lacunes", "gaten"),
        ("Er zijn additionele kosten.", "additionele", "extra"),
        ("Stuur de door ons verstrekte gegevens.", "verstrekte", "gegeven"),
        ("De gemeente verstrekte een pas.", "verstrekte", "gaf"),
        ("Wij delen u de datum mede.", "delen u de datum mede", "laten u de datum weten"),
        ("Wij zullen dit mededelen.", "mededelen", "laten weten"),
        ("Een brief volstaat.", "volstaat", "is genoeg"),
        ("Bel als een brief volstaat.", "volstaat", "genoeg is"),
        ("De raad bouwt de hulp af.", "bouwt de hulp af", "maakt de hulp minder"),
        ("De raad manen wij aan.", "manen wij aan", "waarschuwen wij"),
        ("Dit is belicht.", "belicht", "uitgelegd"),
        ("Wij vragen u de pas te retourneren.", "te retourneren", "terug te sturen"),
        ("De stad wijst de hulp toe aan de club.", "wijst de hulp toe", "geeft de hulp"),
        ("Er is een adequatere hulp.", "adequatere", "betere"),
        ("De omvangrijkste plannen wachten.", "omvangrijkste", "grootste"),
    ],
)
def test_fails_a_difficult_word_and_offers_the_right_form(failures, text, excerpt, suggestion):
    (finding,) = failures(RULE, text)
    assert (finding.pointer.excerpt, finding.suggestion) == (excerpt, suggestion)


@pytest.mark.parametrize(
    ("text", "excerpt"),
    [
        ("Een nieuw verzoek is nodig.", "verzoek"),
        ("Het ontvangen verzoek is oud.", "verzoek"),
        ("Het onderhavige boek is van u.", "onderhavige"),
    ],
)
def test_keeps_a_word_whose_neighbour_would_have_to_change_too(failures, text, excerpt):
    finding = next(one for one in failures(RULE, text) if one.pointer.excerpt == excerpt)
    assert finding.suggestion == ""
    assert finding.params["alternatives"]


def test_also_tells_the_words_that_do_not_fit_as_they_are(failures):
    (finding,) = failures(RULE, "Dat mag mits u ons belt.")
    assert (finding.suggestion, finding.params["alternatives"]) == ("als", "als, alleen als")


@pytest.mark.parametrize(
    ("text", "alternatives"),
    [
        ("Mits u ons belt, mag dat.", "Als, Alleen als"),
        ("Indien u komt, bel ons.", "Als, Wanneer"),
        ("De gemeente helpt u indien u komt.", "als, wanneer"),
        ("De aanvang is op 1 mei.", "het begin, start"),
    ],
)
def test_tells_all_words_with_the_capital_of_the_difficult_one(failures, text, alternatives):
    (finding,) = failures(RULE, text)
    assert finding.params["alternatives"] == alternatives


@pytest.mark.parametrize(
    ("text", "instead"),
    [
        ("De belanghebbenden bellen.", "wie er belang bij heeft"),
        ("De stakeholders bellen.", "wie ermee te maken heeft"),
    ],
)
def test_offers_no_other_hard_word_for_who_is_concerned(failures, text, instead):
    (finding,) = failures(RULE, text)
    assert (finding.suggestion, finding.params["alternatives"]) == ("", instead)


def test_points_at_the_words_that_the_suggestion_replaces(failures):
    text = "Kom bij de aanvang van de les."
    (finding,) = failures(RULE, text)
    start, end = finding.pointer.start, finding.pointer.end
    assert text[:start] + finding.suggestion + text[end:] == "Kom bij het begin van de les."


@pytest.mark.parametrize(
    "text",
    [
        "U krijgt uw paspoort aan de balie.",
        "De politie vangt de dief aan de grens van de stad.",
        "De Wet algemene bepalingen en de heer Van Derhalve.",
        "De toetsen van de computer werken niet.",
        "U maakt een toets op school.",
        "Een omissie is een fout. Dat weet u nu.",
        "Een omissie (een fout in een tekst) kan iedereen maken.",
        "Een fout in een tekst heet een omissie.",
        "<dl><dt>Omissie</dt><dd>Een fout in een tekst.</dd></dl><p>Meld een omissie.</p>",
    ],
)
def test_passes_everyday_words_names_and_what_the_page_explains(outcomes, text):
    assert outcomes(RULE, text) == [PASSED]


def test_explaining_another_word_is_no_excuse(outcomes):
    text = "Meld een omissie. Dat is zo. Een lacune is een gat."
    assert outcomes(RULE, text) == [FAILED]


def test_blocks_a_word_of_official_letters_only(refuses):
    assert refuses(RULE, "Indien u verhuist, belt u ons.")


def test_advises_on_a_word_that_plain_text_uses_too(failures, refuses):
    text = "De locatie is open."
    assert failures(RULE, text)
    assert not refuses(RULE, text)


def test_keeps_a_suggestion_that_would_break_the_sentence_to_itself(failures):
    (finding,) = failures(RULE, "U bent woonachtig in de stad.")
    assert finding.suggestion == ""
    assert finding.params["alternatives"] == "wonend"


@pytest.mark.parametrize(
    "text", ["De hond vertoont raar gedrag.", "Hij is handhavend.", "De wet vereist een pas."]
)
def test_offers_no_form_that_nobody_would_write(failures, text):
    (finding,) = failures(RULE, text)
    assert finding.suggestion == ""


def test_reports_a_verb_and_its_loose_part_once(failures):
    assert len(failures(RULE, "De gemeente deelt u mede dat het kan.")) == 1


def test_does_not_apply_without_text_or_in_another_language(outcomes):
    assert worst(outcomes(RULE, "")) is INAPPLICABLE
    assert worst(outcomes(RULE, "Indien", "en")) is INAPPLICABLE


@pytest.mark.parametrize(
    "text",
    [
        "Dat kan dan wel aan de balie.",
        "Komt u dan wel op tijd?",
        "Vraag de kaart aan.",
        "Vraag de nieuwe kaart aan.",
        "U hebt een geregistreerd partnerschap.",
        "De wethouder heeft een bescheiden huis. Dat is een bescheiden bedrag.",
        "De omroep zendt het debat op maandag uit.",
        "U hoeft daar niets voor te doen.",
        "Zo past het plan bij de opgaven van nu.",
        "U kunt de pas aanvragen. Ondernemen doet u hier.",
        "De winkel heeft een verkeerd nummer.",
    ],
)
def test_passes_everyday_words_that_look_like_a_listed_one(outcomes, text):
    assert outcomes(RULE, text) == [PASSED]


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [
        ("U kunt bellen dan wel mailen.", "of"),
        ("U kaart het probleem aan.", "bespreekt het probleem"),
        ("Uw adres is geregistreerd.", "opgeschreven"),
        ("Stuur de bescheiden mee.", "papieren"),
        ("De bescheiden die u stuurt, bewaren wij.", "papieren"),
    ],
)
def test_fails_the_listed_word_that_they_look_like(failures, text, suggestion):
    (finding,) = failures(RULE, text)
    assert finding.suggestion == suggestion
