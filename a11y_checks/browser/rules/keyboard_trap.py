"""Can the keyboard leave every part of the page again?"""

from selenium.webdriver.common.keys import Keys

from a11y_checks.browser.browser_rule import BrowserRule, Depth, Parts
from a11y_checks.browser.script import script
from a11y_checks.browser.visit import Visit
from a11y_checks.browser.walk import walk
from a11y_checks.finding import gettext_noop
from a11y_checks.outcome import CRITICAL


def look(visit: Visit) -> Parts:
    """Return the part in which Tab got stuck, when Escape and Tab do not help either."""
    if not walk(visit):
        return None
    return tuple(part for part in visit.memo["trap"] if _stays(visit, part["target"][0]))


def _stays(visit: Visit, selector: str) -> bool:
    visit.run("focus_on", selector, True)
    visit.press(Keys.ESCAPE)
    return all(_stays_after_tab(visit, selector) for _ in range(2))


def _stays_after_tab(visit: Visit, selector: str) -> bool:
    visit.press(Keys.TAB)
    return bool(visit.session.page.execute_async_script(script("keyboard_stays"), selector))


RULE = BrowserRule(
    id="keyboard-trap",
    title=gettext_noop("The keyboard can leave every part of the page."),
    requirements=("wcag:2.1.2", "en301549:9.2.1.2", "act:80af7b", "act:a1b64e"),
    impact=CRITICAL,
    blocking=True,
    source="WCAG 2.2, success criterion 2.1.2; ACT rules 80af7b and a1b64e",
    message=gettext_noop("The keyboard cannot leave this part: Tab and Escape do not help."),
    question=gettext_noop("Tab does not leave this part. Does the page tell well which key does?"),
    advice=gettext_noop(
        "Let the Tab key go on to the next part. For example: take out the script that holds the "
        "keyboard here."
    ),
    why=gettext_noop("Who has no mouse is stuck here, and must close the whole page."),
    look=look,
    width=1280,
    depth=Depth.AUDIT,
)
