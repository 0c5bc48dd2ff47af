"""Colour, zoom, size and movement: what do we tell a writer about a finding of axe?"""

from a11y_checks.browser.axe_texts.text import AxeText
from a11y_checks.finding import gettext_noop

TEXTS = {
    "color-contrast": AxeText(
        gettext_noop("This text stands out too little against its background."),
        gettext_noop(
            "Make the text darker or the background lighter. For example: #595959 on white has "
            "a contrast of 7 to 1."
        ),
        gettext_noop(
            "The computer cannot measure the contrast of this text. Can everyone read it?"
        ),
    ),
    "color-contrast-enhanced": AxeText(
        gettext_noop("This text could stand out more against its background."),
        gettext_noop(
            "Make the text darker or the background lighter. For example: #595959 on white has "
            "a contrast of 7 to 1."
        ),
    ),
    "meta-viewport": AxeText(
        gettext_noop("The page does not let people zoom in on a phone."),
        gettext_noop(
            "Take out user-scalable=no and maximum-scale. For example: "
            'content="width=device-width, initial-scale=1".'
        ),
    ),
    "meta-viewport-large": AxeText(
        gettext_noop("On a phone, people cannot zoom in to five times the size."),
        gettext_noop(
            'Set no limit to zooming. For example: content="width=device-width, initial-scale=1".'
        ),
    ),
    "css-orientation-lock": AxeText(
        gettext_noop("The page only works when the phone is held one way."),
        gettext_noop(
            "Let the page work upright and on its side. For example: do not rotate it with "
            "transform in @media (orientation)."
        ),
    ),
    "avoid-inline-spacing": AxeText(
        gettext_noop("Readers cannot change the space between letters or lines of this text."),
        gettext_noop(
            "Take out !important from line-height, letter-spacing and word-spacing. For "
            'example: style="line-height: 1.5".'
        ),
    ),
    "blink": AxeText(
        gettext_noop("This text blinks."),
        gettext_noop(
            "Take out the blinking. For example: make the text bold, or put it in a notice."
        ),
    ),
    "marquee": AxeText(
        gettext_noop("This text moves by itself."),
        gettext_noop(
            "Let the text stand still. For example: an ordinary paragraph at the top of the page."
        ),
    ),
    "meta-refresh": AxeText(
        gettext_noop("The page reloads or moves on by itself after a while."),
        gettext_noop("Let the visitor decide. For example: put a link “Go to the new page” on it."),
    ),
    "meta-refresh-no-exceptions": AxeText(
        gettext_noop("The page reloads or moves on by itself."),
        gettext_noop("Let the visitor decide. For example: put a link “Go to the new page” on it."),
    ),
    "hidden-content": AxeText(
        gettext_noop("There is hidden text here that the computer did not test."),
        gettext_noop(
            "Make the hidden text visible and check the page again. For example: unfold all parts."
        ),
        gettext_noop("There is hidden text here that the computer did not test. Is it good?"),
    ),
}
