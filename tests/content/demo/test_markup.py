"""Does plain text become the rich text an editor would have made?"""

import pytest

from content.demo.markup import rich_text

PAGES = {"verhuizing-doorgeven": 7}


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("", ""),
        ("  \n\n ", ""),
        ("Bel ons.", "<p>Bel ons.</p>"),
        ("Bel ons.\nOf kom langs.", "<p>Bel ons. Of kom langs.</p>"),
        ("Bel ons.\n\n\nKom langs.", "<p>Bel ons.</p><p>Kom langs.</p>"),
        ("- een foto\n- geld", "<ul><li>een foto</li><li>geld</li></ul>"),
        ("1. Bel ons.\n2. Kom langs.", "<ol><li>Bel ons.</li><li>Kom langs.</li></ol>"),
        ("### Bellen", "<h3>Bellen</h3>"),
        ("#### Bellen", "<h4>Bellen</h4>"),
        ("**Let op:** bel eerst.", "<p><b>Let op:</b> bel eerst.</p>"),
        ("5 < 6 & 'ja'", "<p>5 &lt; 6 &amp; 'ja'</p>"),
        ("<script>x</script>", "<p>&lt;script&gt;x&lt;/script&gt;</p>"),
    ],
)
def test_becomes_rich_text(text, html):
    assert rich_text(text, PAGES.__getitem__) == html


def test_links_to_a_page_by_its_id():
    html = rich_text("[Geef het door](page:verhuizing-doorgeven).", PAGES.__getitem__)
    assert html == '<p><a linktype="page" id="7">Geef het door</a>.</p>'


def test_links_to_an_address():
    html = rich_text("Lees de [wet](https://wetten.overheid.nl/BWBR0005537).", PAGES.__getitem__)
    assert html == '<p>Lees de <a href="https://wetten.overheid.nl/BWBR0005537">wet</a>.</p>'


def test_refers_to_a_fact_by_its_key():
    html = rich_text("- **kost:** {fact:paspoort-kind}", PAGES.__getitem__)
    assert html == '<ul><li><b>kost:</b> <embed embedtype="fact" id="paspoort-kind"/></li></ul>'


def test_refuses_a_link_to_a_page_that_no_text_has():
    with pytest.raises(KeyError):
        rich_text("[Lees meer](page:bestaat-niet)", PAGES.__getitem__)


@pytest.mark.parametrize(
    "text",
    [
        "Bel tussen 9 - 12 uur.",
        "Let op:\n- een foto",
        "Zet [ja] op het formulier.",
        "## Te hoog",
        "[klik](javascript:alert)",
    ],
)
def test_leaves_what_only_looks_like_markup(text):
    assert rich_text(text, PAGES.__getitem__) == f"<p>{' '.join(text.splitlines())}</p>"
