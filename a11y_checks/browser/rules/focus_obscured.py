"""Does nothing that stays on the screen hide the part that has the keyboard?"""

from a11y_checks.browser.browser_rule import BrowserRule, Depth, Parts
from a11y_checks.browser.visit import Visit
from a11y_checks.browser.walk import walk
from a11y_checks.finding import gettext_noop
from a11y_checks.outcome import SERIOUS


def look(visit: Visit) -> Parts:
    """Return the stops that lay whole under a header, a bar or a message that stays in place."""
    return visit.parts("focus_obscured") if walk(visit) else None


RULE = BrowserRule(
    id="focus-obscured",
    title=gettext_noop("Nothing hides the part that has the keyboard."),
    requirements=("wcag:2.4.11", "en301549:9.2.4.11"),
    impact=SERIOUS,
    blocking=False,
    source="WCAG 2.2, success criterion 2.4.11 and failure F110; technique C43",
    message=gettext_noop(
        "A bar that stays on the screen hides this part when the keyboard is on it."
    ),
    advice=gettext_noop(
        "Keep room free for the bar. For example: give the page a “scroll-padding” as high as the "
        "bar."
    ),
    why=gettext_noop("Who uses the keyboard does not see what the Enter key will open."),
    look=look,
    width=1280,
    depth=Depth.AUDIT,
)
