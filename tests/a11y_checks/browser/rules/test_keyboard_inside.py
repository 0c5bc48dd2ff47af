"""Can people use the keyboard in the parts where this browser cannot follow it?"""

import pytest

from a11y_checks.outcome import CANT_TELL, INAPPLICABLE, PASSED

BUTTONS = "".join(f"<button>Kies {number}</button>" for number in range(12))
TREE = (
    "<{name}></{name}><script>document.querySelector('{name}').attachShadow({{mode: '{mode}'}})"
    ".innerHTML = '{content}'</script>"
)
FRAME = '<iframe title="Kaart" srcdoc="{}"></iframe>'
LINK = '<p><a href="#a">Naar de kaart</a></p>'


@pytest.mark.parametrize("mode", ["open", "closed"])
def test_neither_passes_nor_fails_an_element_with_a_tree_of_its_own(judged, mode):
    tree = TREE.format(name="stads-kaart", mode=mode, content=BUTTONS)
    outcome, [finding] = judged("keyboard-inside", LINK + tree)
    assert (outcome, finding.refuses) == (CANT_TELL, False)
    assert finding.pointer.selector.endswith("stads-kaart")


@pytest.mark.parametrize(
    "frame",
    [
        FRAME.format("<a href=#x>x</a>"),
        '<iframe title="Film" src="https://film.example/"></iframe>',
    ],
)
def test_asks_about_a_frame_that_holds_stops_or_may_hold_them(judged, frame):
    outcome, [finding] = judged("keyboard-inside", LINK + frame)
    assert (outcome, finding.pointer.selector) == (CANT_TELL, "main > iframe")


@pytest.mark.parametrize(
    "content",
    [
        BUTTONS,
        FRAME.format("<p>Alleen tekst</p>"),
        FRAME.format("<a href=#x>x</a>").replace("<iframe", "<iframe hidden"),
        TREE.format(name="stads-wapen", mode="open", content="<p>Alleen tekst</p>"),
        TREE.format(name="stads-kaart", mode="open", content="<button hidden>Kies</button>"),
        '<stads-wapen tabindex="0">Wapen</stads-wapen>',
    ],
)
def test_does_not_apply_to_what_can_be_followed(judged, content):
    assert judged("keyboard-inside", LINK + content) == (INAPPLICABLE, [])


@pytest.mark.parametrize("rule", ["keyboard-trap", "focus-visible"])
@pytest.mark.parametrize("mode", ["open", "closed"])
def test_what_cannot_be_followed_neither_fails_nor_traps(judged, rule, mode):
    tree = TREE.format(name="stads-kaart", mode=mode, content=BUTTONS)
    assert judged(rule, LINK + tree) == (PASSED, [])
