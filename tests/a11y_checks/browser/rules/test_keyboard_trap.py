"""Can the keyboard leave every part of the page again?"""

import pytest

from a11y_checks.outcome import CANT_TELL, FAILED, INAPPLICABLE, PASSED

AROUND = '<p><a href="#a">Voor</a></p>{}<p><a href="#b">Na</a></p>'
HOLDS = "onkeydown=\"if (event.key === 'Tab') event.preventDefault()\""
RETURNS = 'onblur="setTimeout(() => this.focus(), 10)"'
LEAVES = "onkeydown=\"if (event.key === 'Tab' && !this.free) event.preventDefault(); "
LEAVES += "if (event.key === 'Escape') this.free = true\""


@pytest.mark.parametrize("holds", [HOLDS, RETURNS])
def test_fails_a_button_that_keeps_the_keyboard(judged, holds):
    button = f'<button id="val" {holds}>Kies</button>'
    outcome, [finding] = judged("keyboard-trap", AROUND.format(button))
    assert outcome is FAILED
    assert (finding.pointer.selector, finding.refuses) == ("#val", True)


def test_asks_when_the_page_tells_a_key(judged):
    text = f"<button {HOLDS}>Kies</button><p>Druk op Ctrl en M om verder te gaan.</p>"
    outcome, [finding] = judged("keyboard-trap", AROUND.format(text))
    assert (outcome, finding.refuses) == (CANT_TELL, False)


@pytest.mark.parametrize(
    "content",
    [
        "<button>Kies</button>",
        f"<button {LEAVES}>Kies</button>",
        '<label>Dag <input type="date"></label>',
        '<fieldset><legend>Soort</legend><label><input type="radio" name="s">A</label>'
        '<label><input type="radio" name="s">B</label></fieldset>',
        '<iframe title="Kaart" srcdoc="<a href=#x>x</a><a href=#y>y</a>"></iframe>',
        f'<dialog open aria-label="Vraag"><button {HOLDS}>Ja</button></dialog>',
        "".join(f'<p><a href="#{n}">Stap {n}</a></p>' for n in range(200)),
    ],
)
def test_passes_what_the_keyboard_can_leave(judged, content):
    assert judged("keyboard-trap", AROUND.format(content)) == (PASSED, [])


def test_does_not_apply_to_a_page_without_stops(judged):
    assert judged("keyboard-trap", "<p>Hallo.</p>") == (INAPPLICABLE, [])
