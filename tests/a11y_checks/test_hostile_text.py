"""Does every rule stand text that nobody would write on purpose, without an error or a hang?

A rule that hangs on one of these makes this file the slowest of all: each text takes about a
second or less.
"""

from unicodedata import category

import pytest

from a11y_checks.document import Document, Section
from a11y_checks.engine import STATIC_CHECK, static_report
from a11y_checks.outcome import UNTESTED
from a11y_checks.report import Decision

SENTENCE = "U belt ons of u komt langs. "
FIFTY_MEGABYTES = "<p>Bel ons.</p>" * 3_500_000
TEXTS = {
    "nothing": "",
    "one endless word": "a" * 100_000,
    "one endless number": "1" * 100_000,
    "one endless sentence": "en dan gaan wij " * 1_500,
    "no letters at all": "1234 !? ,,, ... ### 56-78 -- ((())) " * 500,
    "right to left": "اتصل بنا عندما تحتاج إلى المساعدة من البلدية. " * 200,
    "right to left turned round": "Bel \u202eelabeg\u202c ons. " * 300,
    "emoji": "👩‍👩‍👧‍👦🇳🇱😀 Bel ons. 😀" * 300,
    "a mark on a mark": "B" + chr(0x301) * 50_000 + "el ons.",
    "abbreviations without end": "d.w.z. i.v.m. " * 1_000,
    "stops without end": ". " * 50_000,
    "hyphens without end": "a-" * 20_000,
    "commas without end": "die, dat, " * 2_000,
    "open quotes": "“" * 20_000 + "Bel ons.",
    "signs for formatting": "%s %(words)d {0} {words} %% ${x} {{ page }} {% now %} " * 50,
    "white space": "Bel" + " \n\t" * 100_000 + "ons.",
}
PAGES = {
    "broken tags": "<p><b><i>Bel</p><a href='x\"><ul><li></b><table><td><p" * 200,
    "open emphasis": "<p><b>Bel <i " * 2_000,
    "no markup": "<!-- <p> --><![CDATA[x]]><?php 1 ?><!DOCTYPE x><p>&#0;&#xD800;&x;",
    "deep nesting": "<div>" * 3_000 + "Bel ons." + "</div>" * 3_000,
    "nested like a ladder": '<div role="button" tabindex="0" aria-hidden="true" lang="nl">' * 1_000,
    "a table in a table": "<table><tr><td>" * 1_000 + "Bel ons.",
    "a heading in a heading": "<h2>Bel" * 20_000,
    "a figure in a figure": '<figure><img src="kat.png" alt="Kat">' * 5_000,
    "an error in an error": '<div class="fout" id="fout">Vul in.' * 3_000,
    "a drawing in a drawing": "<svg><title>Kaart</title>" * 3_000,
    "a film in a film": '<div>Bel <video src="a"><track src="b">' * 2_000,
    "a pre in a pre": "<pre>Bel ons. " * 5_000,
    "a button in a button": '<div role="button">Bel ' * 2_000,
    "a table by role in another": '<p role="table"><b role="row"><i role="cell">' * 2_000,
    "thousands of labels for one field": '<label for="a">Naam</label><input id="a">' * 3_000,
    "a label in a label": "<label>Naam <input>" * 2_000,
    "deeper and deeper headings": "".join(
        f'<p role="heading" aria-level="{level}">Bel ons.</p>' for level in range(1, 3_000)
    ),
    "a name from a name": '<b id="a"></b>' + '<i role="link" aria-labelledby="a">' * 2_000,
    "styles without end": "<style>" + ".a{display:none}" * 5_000 + "</style><p class=a>Bel</p>",
    "a selector without end": f"<style>{'a,' * 9_000}b{{display:none}}</style><p>Bel ons.</p>",
    "a thousand empty parts": "<p></p><h2></h2><ul><li></ul><table><tr><td></table>" * 250,
}
DOCUMENTS = {name: Document.from_text(text, "nl") for name, text in TEXTS.items()} | {
    name: Document.from_html(html, "nl") for name, html in PAGES.items()
}


def broken_rules(document) -> set[str]:
    return {rule for rule, found in static_report(document).outcomes.items() if found is UNTESTED}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_rule_stands(name):
    assert broken_rules(DOCUMENTS[name]) == set()


def test_of_a_long_text_the_last_sentence_is_seen():
    text = SENTENCE * (200_000 // len(SENTENCE))
    report = static_report(Document.from_text(f"{text}\n\nWij doen dat met betrekking tot u."))
    assert UNTESTED not in report.outcomes.values()
    assert [found.rule for found in report.findings if "betrekking" in found.pointer.excerpt]


@pytest.mark.parametrize(
    "document",
    [
        lambda: Document.from_html(FIFTY_MEGABYTES),
        lambda: Document("Paspoort", "nl", (Section("text", FIFTY_MEGABYTES),)),
    ],
)
def test_fifty_megabytes_are_not_read_and_refused(document):
    report = static_report(document())
    assert [(found.rule, found.outcome) for found in report.findings] == [(STATIC_CHECK, UNTESTED)]
    assert set(report.outcomes.values()) == {UNTESTED}
    assert report.decision is Decision.REFUSED


def test_half_a_character_is_never_passed():
    report = static_report(Document.from_text("Bel \ud800 ons. " * 20))
    assert report.decision is Decision.REFUSED


@pytest.mark.parametrize("name", ["nothing", "no letters at all", "stops without end"])
def test_text_without_words_has_no_level_and_is_not_refused(name):
    assert not any(category(sign).startswith("L") for sign in TEXTS[name])
    report = static_report(DOCUMENTS[name])
    assert report.level is None
    assert [found.rule for found in report.findings if found.refuses] == []
