"""Is all text still there when somebody enlarges the page?"""

from a11y_checks.browser.browser_rule import BrowserRule, Depth, Parts
from a11y_checks.browser.visit import Visit
from a11y_checks.finding import gettext_noop
from a11y_checks.outcome import SERIOUS


def look(visit: Visit) -> Parts:
    """Return every box that shows a part of its text and hides the rest.

    Only advice comes of it: a box can be meant to cut, such as a slide show.
    """
    return visit.parts("clipped_text")


RULE = BrowserRule(
    id="clipped-text",
    title=gettext_noop("All text is still there when people enlarge the page."),
    requirements=("wcag:1.4.4", "en301549:9.1.4.4", "act:59br37"),
    impact=SERIOUS,
    blocking=False,
    source="WCAG 2.2, success criterion 1.4.4; ACT rule 59br37",
    message=gettext_noop("When people enlarge the page to 200%, a part of this text is cut off."),
    advice=gettext_noop(
        "Let the box grow with its text. For example: give it no fixed height, and let the words "
        "wrap."
    ),
    why=gettext_noop("People who enlarge the page miss the words that are cut off."),
    look=look,
    width=640,  # CSS pixels: 1280 at 200% zoom, as the criterion asks
    depth=Depth.PUBLISH,
)
