"""Does a finding point at something a writer recognises?"""

from a11y_checks.document import Document
from a11y_checks.wcag.html.index import index_of
from a11y_checks.wcag.html.observing import judged, judged_text, shortened


def first(html, name):
    return index_of(Document.from_html(html)).by_name[name][0]


def test_an_element_with_words_shows_its_words():
    assert judged(first("<a href='/x'>Lees <b>meer</b></a>", "a"), fails=True).pointer.excerpt == (
        "Lees meer"
    )


def test_an_element_without_words_shows_its_start_tag():
    seen = judged(first('<img class="groot" src="balie.jpg">', "img"), fails=True)
    assert seen.pointer.excerpt == '<img src="balie.jpg">'


def test_a_passed_element_names_only_its_section():
    assert judged(first("<p>Tekst</p>", "p"), fails=False).pointer.excerpt == ""


def test_a_long_excerpt_ends_in_an_ellipsis():
    assert shortened("a" * 200, 10) == "a" * 9 + "…"


def test_a_span_of_text_says_where_it_is():
    (seen,) = judged_text(Document.from_html("<p>Klik hier nu</p>"), lambda block: (5, 9))
    assert (seen.pointer.start, seen.pointer.end, seen.pointer.excerpt) == (5, 9, "hier")
