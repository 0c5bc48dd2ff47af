"""Does the index know every element, and who can perceive it?"""

import pytest

from a11y_checks.document import Document, Section
from a11y_checks.wcag.html.index import index_of


def element(html, name):
    return index_of(Document.from_html(html)).by_name[name][0]


@pytest.mark.parametrize(
    "html",
    [
        "<p hidden><b>x</b></p>",
        '<p style="display: none"><b>x</b></p>',
        '<p style="color: red; visibility:hidden"><b>x</b></p>',
        "<style>p { display:none }</style><p><b>x</b></p>",
        "<template><b>x</b></template>",
    ],
)
def test_nobody_perceives_what_is_not_rendered(html):
    found = element(html, "b")
    assert not found.rendered
    assert not found.exposed


def test_only_assistive_technology_misses_what_is_hidden_by_aria():
    found = element('<p aria-hidden="true"><b>x</b></p>', "b")
    assert found.rendered
    assert not found.exposed


@pytest.mark.parametrize(
    "html",
    [
        "<style>@media print { b { display: none } }</style><b>x</b>",
        "<style>b::::x { display: none } b:nope( {visibility:hidden}</style><b>x</b>",
        '<b aria-hidden="false" style="display: block">x</b>',
    ],
)
def test_everybody_perceives_the_rest(html):
    assert element(html, "b").exposed


def test_elements_of_several_names_come_in_reading_order():
    index = index_of(Document.from_html("<h3>a</h3><h1>b</h1><h3>c</h3>"))
    assert [e.tag.get_text() for e in index.named("h1", "h3")] == ["a", "b", "c"]


def test_sections_are_one_document():
    sections = (
        Section("one", '<p id="a">x</p>'),
        Section("two", '<b aria-owns="a weg"></b>'),
    )
    index = index_of(Document("", "nl", sections))
    (bold,) = index.named("b")
    assert bold.section.path == "two"
    assert [tag.get_text() for tag in index.referenced(bold.tag, "aria-owns")] == ["x"]


def test_is_made_once_for_a_document():
    document = Document.from_html("<p>x</p>")
    assert index_of(document) is index_of(document)
