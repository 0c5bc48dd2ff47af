"""Can people stop what moves by itself?"""

from a11y_checks.browser.browser_rule import BrowserRule, Depth, Parts
from a11y_checks.browser.visit import Visit
from a11y_checks.finding import gettext_noop
from a11y_checks.outcome import SERIOUS


def look(visit: Visit) -> Parts:
    """Return everything that styles keep moving for more than five seconds.

    A button anywhere on the page that promises to stop something is taken at its word.
    """
    return visit.parts("moving_content")


RULE = BrowserRule(
    id="moving-content",
    title=gettext_noop("People can stop what moves by itself."),
    requirements=("wcag:2.2.2", "en301549:9.2.2.2"),
    impact=SERIOUS,
    blocking=False,
    source="WCAG 2.2, success criterion 2.2.2",
    message=gettext_noop("This keeps moving, and there is no button to stop it."),
    advice=gettext_noop(
        "Let it move for five seconds at most, or add a button. For example: “Stop moving”."
    ),
    why=gettext_noop("Who is easily distracted cannot read beside something that moves."),
    look=look,
    width=1280,
    depth=Depth.AUDIT,
)
