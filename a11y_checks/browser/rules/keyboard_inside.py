"""Can people use the keyboard in the parts where this browser cannot follow it?"""

from a11y_checks.browser.browser_rule import BrowserRule, Depth, Parts
from a11y_checks.browser.visit import Visit
from a11y_checks.browser.walk import walk
from a11y_checks.finding import gettext_noop
from a11y_checks.outcome import SERIOUS

QUESTION = gettext_noop(
    "The computer cannot follow the keyboard inside this part. Can people use it with the keyboard "
    "alone?"
)


def look(visit: Visit) -> Parts:
    """Return the frames and the elements with a tree of their own that the keyboard can enter.

    The other rules on the keyboard do not look in there, so a person must. Nothing when the page
    has no such part.
    """
    walk(visit)
    return visit.parts("keyboard_inside") or None


RULE = BrowserRule(
    id="keyboard-inside",
    title=gettext_noop("People can use the keyboard in embedded parts too."),
    requirements=("wcag:2.1.2", "wcag:2.4.7", "en301549:9.2.1.2", "en301549:9.2.4.7"),
    impact=SERIOUS,
    blocking=False,
    source="WCAG 2.2, success criteria 2.1.2 and 2.4.7; design: what nobody tested, a report says",
    message=QUESTION,
    question=QUESTION,
    advice=gettext_noop(
        "Go through the part with the Tab key. Do you see where you are, and can you leave it "
        "again? For example: try the buttons of a map or a film."
    ),
    why=gettext_noop("Who uses the keyboard meets these parts as well."),
    look=look,
    width=1280,
    depth=Depth.AUDIT,
)
