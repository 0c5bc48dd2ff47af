"""Does paper show what people need, and how to make contact?"""

from a11y_checks.browser.browser_rule import BrowserRule, Depth, Parts
from a11y_checks.browser.visit import Visit
from a11y_checks.finding import gettext_noop
from a11y_checks.outcome import MODERATE


def look(visit: Visit) -> Parts:
    """Return the content and the ways to make contact that the screen shows and paper does not.

    Menus, forms and buttons may stay away: on paper nobody can use them.
    """
    if not visit.run("paper_start"):
        return None
    with visit.shown(media="print"):
        return visit.parts("paper")


RULE = BrowserRule(
    id="print-view",
    title=gettext_noop("Paper shows the content and how to make contact."),
    requirements=("best-practice:print",),
    impact=MODERATE,
    blocking=False,
    source="design: residents print a page to take it along to the desk",
    message=gettext_noop("This part is not on paper when somebody prints the page."),
    advice=gettext_noop(
        "Show on paper what people need there. For example: the phone number and the address."
    ),
    why=gettext_noop("People take a printed page along to the desk, or give it to somebody."),
    look=look,
    width=1280,
    depth=Depth.AUDIT,
)
