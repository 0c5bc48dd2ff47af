"""Does the keyboard go through the page in the order in which people read it?"""

from a11y_checks.browser.browser_rule import BrowserRule, Depth, Parts
from a11y_checks.browser.visit import Visit
from a11y_checks.browser.walk import walk
from a11y_checks.finding import gettext_noop
from a11y_checks.outcome import SERIOUS


def look(visit: Visit) -> Parts:
    """Return the stops that come too early, and those to which the keyboard jumps back.

    A number that moves a stop forward (`tabindex`) is certain. Another order on the screen
    than in the page is for a person to judge: both orders can make sense.
    """
    return visit.parts("focus_order") if walk(visit) else None


RULE = BrowserRule(
    id="focus-order",
    title=gettext_noop("The keyboard follows the order in which people read."),
    requirements=("wcag:2.4.3", "en301549:9.2.4.3"),
    impact=SERIOUS,
    blocking=False,
    source="WCAG 2.2, success criterion 2.4.3 and failures F44 and F85; technique C27",
    message=gettext_noop("The Tab key comes to this part before its turn."),
    question=gettext_noop(
        "On the screen the Tab key goes back to this part. Can people still follow it?"
    ),
    advice=gettext_noop(
        "Put the parts in the page in the order in which people read them. For example: take out "
        "the number in “tabindex”."
    ),
    why=gettext_noop("Who uses the Tab key loses the thread when it jumps over the screen."),
    look=look,
    width=1280,
    depth=Depth.AUDIT,
)
