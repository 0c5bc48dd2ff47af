"""What does a screen reader call an element?"""

import pytest

from a11y_checks.document import Document
from a11y_checks.wcag.html.index import index_of
from a11y_checks.wcag.html.names import accessible_name


def name(html):
    index = index_of(Document.from_html(html))
    return accessible_name(index.by_id["it"], index)


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ('<a id="it" href="/">Een <b>paspoort</b></a>', "Een paspoort"),
        ('<a id="it" href="/"><span>Pas</span><div>poort</div></a>', "Pas poort"),
        ('<a id="it" href="/">Pas<span aria-hidden="true"> (icoon)</span></a>', "Pas"),
        ('<a id="it" href="/"><img src="a" alt="Kaart"> van de wijk</a>', "Kaart van de wijk"),
        ('<a id="it" href="/"><img src="a" alt="x" role="none"></a>', ""),
        ('<a id="it" href="/" title="Paspoort"></a>', "Paspoort"),
        ('<a id="it" href="/" aria-label="Paspoort">hier</a>', "Paspoort"),
        ('<a id="it" href="/" aria-label=" ">hier</a>', "hier"),
        (
            '<p id="a">Uw</p><b id="b" hidden>pas</b><a id="it" aria-labelledby="b a"></a>',
            "pas Uw",
        ),
        ('<label for="it">Naam</label><input id="it">', "Naam"),
        ('<label>Naam <input id="it" value="x"></label>', "Naam"),
        ('<table id="it"><caption>Kosten</caption></table>', "Kosten"),
        ('<fieldset id="it"><legend>Adres</legend></fieldset>', "Adres"),
        ('<svg id="it" role="img"><title>Kaart</title></svg>', "Kaart"),
        ('<input id="it" type="submit">', "Submit"),
        ('<input id="it" placeholder="Zoek">', "Zoek"),
        ('<p id="it">Tekst</p>', ""),
        ('<p id="it" role="heading">Kop</p>', "Kop"),
    ],
)
def test_finds_the_name_in_the_order_of_the_standard(html, expected):
    assert name(html) == expected


def test_two_elements_that_name_each_other_end():
    html = '<b id="b" aria-labelledby="it">x</b><a id="it" href="/" aria-labelledby="b">y</a>'
    assert name(html) == "x"


def test_a_very_deep_element_has_a_name():
    assert name('<a id="it" href="/">' + "<b>" * 499 + "diep") == "diep"
