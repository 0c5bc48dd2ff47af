"""Does the page show where the keyboard is?"""

from a11y_checks.browser.browser_rule import BrowserRule, Depth, Parts
from a11y_checks.browser.part import Part
from a11y_checks.browser.visit import Visit
from a11y_checks.browser.walk import walk
from a11y_checks.finding import gettext_noop
from a11y_checks.outcome import SERIOUS


def look(visit: Visit) -> Parts:
    """Return the stops that look the same with and without the keyboard.

    First by their styles, which is quick; then by a picture of the screen, which is sure.
    """
    if not walk(visit):
        return None
    return tuple(part for part in visit.parts("focus_visible") if _looks_the_same(visit, part))


def _looks_the_same(visit: Visit, part: Part) -> bool:
    pictures = set()
    for focused in (True, False):
        visit.run("focus_on", part["target"][0], focused)
        pictures.add(visit.session.page.get_screenshot_as_base64())
    return len(pictures) == 1


RULE = BrowserRule(
    id="focus-visible",
    title=gettext_noop("The page shows where the keyboard is."),
    requirements=("wcag:2.4.7", "en301549:9.2.4.7", "act:oj04fd"),
    impact=SERIOUS,
    blocking=False,
    source="WCAG 2.2, success criterion 2.4.7; ACT rule oj04fd",
    message=gettext_noop("This part looks the same when the keyboard is on it."),
    advice=gettext_noop(
        "Give the part that has the keyboard a clear mark. For example: a line of 3 pixels around "
        "it."
    ),
    why=gettext_noop("Without a mark nobody knows what the Enter key will open."),
    look=look,
    width=1280,
    depth=Depth.AUDIT,
)
