"""Are the forms of Dutch words made as the spelling asks?"""

import pytest

from a11y_checks.plain_language.text.forms import Form, Verb
from a11y_checks.plain_language.text.lemmas import is_known, lemma
from a11y_checks.plain_language.text.lists import read_list
from a11y_checks.plain_language.text.plurals import plural
from a11y_checks.plain_language.text.spelling import with_e
from a11y_checks.plain_language.text.verbs import conjugate


@pytest.mark.parametrize(
    ("verb", "forms"),
    [
        ("verstrekken", "verstrek verstrekt verstrekte verstrekten verstrekt verstrekte"),
        ("realiseren", "realiseer realiseert realiseerde realiseerden gerealiseerd gerealiseerde"),
        ("verbeteren", "verbeter verbetert verbeterde verbeterden verbeterd verbeterde"),
        ("beoordelen", "beoordeel beoordeelt beoordeelde beoordeelden beoordeeld beoordeelde"),
        ("handelen", "handel handelt handelde handelden gehandeld gehandelde"),
        ("verhuizen", "verhuis verhuist verhuisde verhuisden verhuisd verhuisde"),
        ("informeren", "informeer informeert informeerde informeerden geïnformeerd geïnformeerde"),
        ("evalueren", "evalueer evalueert evalueerde evalueerden geëvalueerd geëvalueerde"),
        ("creëren", "creëer creëert creëerde creëerden gecreëerd gecreëerde"),
        ("definiëren", "definieer definieert definieerde definieerden gedefinieerd gedefinieerde"),
        ("beëindigen", "beëindig beëindigt beëindigde beëindigden beëindigd beëindigde"),
        ("bespreken", "bespreek bespreekt besprak bespraken besproken besproken"),
        ("ontvangen", "ontvang ontvangt ontving ontvingen ontvangen ontvangen"),
        ("vergroten", "vergroot vergroot vergrootte vergrootten vergroot vergrote"),
        ("gaan", "ga gaat ging gingen gegaan gegaan"),
        ("bellen", "bel belt belde belden gebeld gebelde"),
    ],
)
def test_conjugates(verb, forms):
    made = conjugate(verb)
    assert [
        made.stem, made.third, made.past, made.pasts, made.participle, made.participle_e
    ] == forms.split()  # fmt: skip


def test_every_irregular_past_tense_is_dutch():
    listed = [entry[:3] for entry in read_list("irregular-verbs.txt")]
    strange = [
        (verb, past)
        for verb, past, _ in listed
        if is_known(past) and lemma(past) not in (verb, past)
    ]
    assert len(strange) < len(listed) / 10, strange


@pytest.mark.parametrize(
    ("noun", "expected"),
    [
        ("aanvraag", "aanvragen"),
        ("mogelijkheid", "mogelijkheden"),
        ("probleem", "problemen"),
        ("plek", "plekken"),
        ("huis", "huizen"),
        ("foto", "foto's"),
        ("kopie", "kopieën"),
        ("medewerker", "medewerkers"),
        ("formulier", "formulieren"),
        ("geldbedrag", "geldbedragen"),
        ("informatie", ""),
    ],
)
def test_makes_plurals(noun, expected):
    assert plural(noun) == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("groot", "grote"),
        ("adequaat", "adequate"),
        ("schriftelijk", "schriftelijke"),
        ("nodig", "nodige"),
        ("serieus", "serieuze"),
        ("positief", "positieve"),
        ("financieel", "financiële"),
        ("extra", "extra"),
    ],
)
def test_adds_the_e_of_adjectives(word, expected):
    assert with_e(word) == expected


def test_parts_a_separable_verb():
    verb = Verb.parse("aan|vangen")
    assert verb.joined(Form.THIRD) == "aanvangt"
    assert verb.joined(Form.TE_INFINITIVE) == "aan te vangen"
    assert verb.joined(Form.PARTICIPLE) == "aangevangen"
    assert verb.apart(Form.THIRD, " morgen ") == "vangt morgen aan"
