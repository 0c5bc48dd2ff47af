"""Can the page be read at 320 CSS pixels without scrolling sideways?"""

from a11y_checks.browser.browser_rule import BrowserRule, Depth, Parts
from a11y_checks.browser.visit import Visit
from a11y_checks.finding import gettext_noop
from a11y_checks.outcome import SERIOUS


def look(visit: Visit) -> Parts:
    """Return every part that makes the page too wide.

    A part that may need two dimensions (a table, an image, a map) and a page that hides what
    sticks out are for a person to judge.
    """
    return visit.parts("reflow")


RULE = BrowserRule(
    id="reflow",
    title=gettext_noop("The page fits on a small screen."),
    requirements=("wcag:1.4.10", "en301549:9.1.4.10"),
    impact=SERIOUS,
    blocking=True,
    source="WCAG 2.2, success criterion 1.4.10",
    message=gettext_noop(
        "This part is too wide for a small screen: the page becomes %(width)d pixels wide, not 320."
    ),
    question=gettext_noop(
        "This part is wider than a small screen. Can people still read everything around it?"
    ),
    advice=gettext_noop(
        "Let the part become narrower. For example: shorten a long web address or word, give no "
        "fixed width, and give a wide table its own scroll bar."
    ),
    why=gettext_noop("People who enlarge the page lose the line when they must scroll sideways."),
    look=look,
    width=320,  # CSS pixels: 1280 at 400% zoom, as the criterion says
    depth=Depth.PUBLISH,
)
