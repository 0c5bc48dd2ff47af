"""Which role counts for an element?"""

import pytest

from a11y_checks.document import Document
from a11y_checks.wcag.html.index import index_of
from a11y_checks.wcag.html.roles import role_of


@pytest.mark.parametrize(
    ("html", "role"),
    [
        ('<p id="it" role="knop BUTTON">x</p>', "button"),
        ('<p id="it" role="widget">x</p>', "paragraph"),
        ('<h2 id="it" role="none">x</h2>', "none"),
        ('<h2 id="it" role="none" tabindex="0">x</h2>', "heading"),
        ('<h2 id="it" role="none" aria-live="polite">x</h2>', "heading"),
        ('<a id="it">x</a>', "generic"),
        ('<a id="it" href="/">x</a>', "link"),
        ('<img id="it" alt="">', "none"),
        ('<img id="it">', "img"),
        ('<input id="it" type="checkbox">', "checkbox"),
        ('<input id="it" list="l">', "combobox"),
        ('<select id="it" multiple></select>', "listbox"),
        ('<select id="it"></select>', "combobox"),
        ('<header id="it"></header>', "banner"),
        ('<article><header id="it"></header></article>', "generic"),
        ('<video id="it"></video>', ""),
    ],
)
def test_takes_the_first_role_that_can_be(html, role):
    assert role_of(index_of(Document.from_html(html)).by_id["it"]) == role
