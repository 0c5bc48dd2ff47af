"""Can people use the page when its scripts do not work?"""

from collections.abc import Sequence

from a11y_checks.browser.browser_rule import BrowserRule, Depth, Parts
from a11y_checks.browser.part import Part
from a11y_checks.browser.visit import Found, Visit
from a11y_checks.finding import gettext_noop
from a11y_checks.outcome import MODERATE

MOST_HIDDEN = 0.1
"""Of the characters in the content: a clock or a counter may be missing, a paragraph not."""
MOST_PARTS = 10


def look(visit: Visit) -> Parts:
    """Return the texts that only scripts show, and the links that only scripts follow."""
    with_scripts = visit.run("scripted")
    if not with_scripts["scripts"]:
        return tuple(with_scripts["dead"])
    with visit.without_scripts():
        shown = visit.run("shown_text")
    return (*with_scripts["dead"], *_hidden(with_scripts, shown))


def _hidden(with_scripts: Found, shown: str) -> Sequence[Part]:
    texts = with_scripts["texts"]
    hidden = [each for each in texts if each["text"] not in shown]
    characters = sum(len(each["text"]) for each in texts)
    if sum(len(each["text"]) for each in hidden) <= MOST_HIDDEN * characters:
        return ()
    return hidden[:MOST_PARTS]


RULE = BrowserRule(
    id="without-scripts",
    title=gettext_noop("The page works without scripts."),
    requirements=("best-practice:without-scripts",),
    impact=MODERATE,
    blocking=False,
    source="design: a page also works on an old phone and a bad connection",
    message=gettext_noop("This part does not work when the scripts of the page do not."),
    advice=gettext_noop(
        "Put the text and a real link in the page itself. For example: a link to a page with the "
        "form."
    ),
    why=gettext_noop("Scripts often fail: on an old phone, on a bad connection, or at work."),
    look=look,
    width=1280,
    depth=Depth.AUDIT,
    reloads=True,
)
