"""Can the text be read in the dark colours of the page too?"""

import json

from a11y_checks.browser.axe_wording import measured_contrast
from a11y_checks.browser.browser_rule import BrowserRule, Depth, Parts
from a11y_checks.browser.visit import Visit
from a11y_checks.finding import gettext_noop
from a11y_checks.outcome import SERIOUS

COLOUR_RULES = json.dumps(
    {
        "runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]},
        "resultTypes": ["violations"],
        "preload": False,
    }
)
MEASURED = gettext_noop(
    "In the dark colours of the page this text stands out too little: its contrast is %(ratio)s "
    "to 1, at least %(needed)s to 1 is needed."
)


def look(visit: Visit) -> Parts:
    """Return what axe's rules on colours say of the page as people see it in the dark.

    Nothing when the page then looks the same.
    """
    by_day = visit.run("colours")
    with visit.shown(scheme="dark"):
        if visit.run("colours") == by_day:
            return None
        found = visit.axe(COLOUR_RULES)
    nodes = [node for result in found["violations"] for node in result["nodes"]]
    return tuple({**node, **_told(measured_contrast(node))} for node in nodes)


def _told(measured: dict[str, str | int | float]) -> dict[str, object]:
    return {"message": MEASURED, "params": measured} if measured else {}


RULE = BrowserRule(
    id="dark-contrast",
    title=gettext_noop("The text can be read in dark colours too."),
    requirements=("wcag:1.4.3", "wcag:1.4.1", "en301549:9.1.4.3", "en301549:9.1.4.1"),
    impact=SERIOUS,
    blocking=True,
    source="WCAG 2.2, success criteria 1.4.3 and 1.4.1; axe-core",
    message=gettext_noop("In the dark colours of the page this part stands out too little."),
    advice=gettext_noop(
        "Choose colours that differ more, also in the dark. For example: use light text on a dark "
        "background."
    ),
    why=gettext_noop("Many people set their phone or computer to dark colours."),
    look=look,
    width=1280,
    depth=Depth.PUBLISH,
    audit_widths=(320,),  # styles for a small screen can have dark colours of their own
)
