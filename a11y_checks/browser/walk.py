"""Where does the keyboard stop when somebody walks through the page with Tab?"""

from selenium.webdriver.common.keys import Keys

from a11y_checks.browser.visit import Visit

MOST_PRESSES = 160
"""Half a second of walking; a page with more stops is walked in part."""
MORE_PRESSES = 8
"""After the last stop: enough to see that the keyboard goes round, or stays."""


def walk(visit: Visit) -> int:
    """Walk through the page once, for all rules that ask; return how many stops it has.

    Forwards, and backwards when something stays on the screen: the browser scrolls to a stop
    unless it thinks that it shows, so only on the way back it can lie under a header.
    What was seen at every stop is in the page, as `window.a11yWalk`.
    """
    if "stops" not in visit.memo:
        seen = visit.run("walk_start")
        visit.memo["stops"] = seen["stops"]
        if seen["stops"]:
            presses = min(seen["stops"] + MORE_PRESSES, MOST_PRESSES)
            visit.press(Keys.TAB, presses)
            visit.settle()
            visit.memo["trap"] = visit.parts("keyboard_trap")
            if seen["layers"]:
                visit.press(Keys.TAB, presses, shift=True)
    return int(visit.memo["stops"])
