"""Can the page be read at 320 CSS pixels without scrolling sideways?"""

from collections.abc import Iterable

from a11y_checks.browser.axe_findings import pointer
from a11y_checks.browser.page import REFLOW_WIDTH, Sight
from a11y_checks.finding import Finding, gettext_noop
from a11y_checks.outcome import CANT_TELL, FAILED, INAPPLICABLE, PASSED, SERIOUS, Outcome

RULE_ID = "reflow"
REQUIREMENTS = ("wcag:1.4.10", "en301549:9.1.4.10")
MESSAGE = gettext_noop(
    "This part is too wide for a small screen: the page becomes %(width)d pixels wide, not 320."
)
QUESTION = gettext_noop(
    "This part is wider than a small screen. Can people still read everything around it?"
)
ADVICE = gettext_noop(
    "Let the part become narrower. For example: shorten a long web address or word, give no "
    "fixed width, and give a wide table its own scroll bar."
)
WHY = gettext_noop("People who enlarge the page lose the line when they must scroll sideways.")


def reflow_findings(sights: Iterable[Sight]) -> tuple[Finding, ...]:
    """Return a finding for every part that makes the page too wide.

    Source: WCAG 2.2, 1.4.10. A part that may need two dimensions (a table, an image, a map)
    and a page that hides what sticks out are for a person to judge.
    """
    return tuple(
        Finding(
            rule=RULE_ID,
            requirements=REQUIREMENTS,
            outcome=FAILED if part["certain"] else CANT_TELL,
            impact=SERIOUS,
            blocking=bool(part["certain"]),
            pointer=pointer(part, sight),
            message=MESSAGE if part["certain"] else QUESTION,
            advice=ADVICE,
            why=WHY,
            params={"width": part["width"]},
        )
        for sight in sights
        for part in sight.overflow
    )


def reflow_outcome(sights: Iterable[Sight]) -> Outcome:
    """Return the outcome of this rule; it does not apply when no sight was narrow enough."""
    narrow = [sight for sight in sights if sight.width <= REFLOW_WIDTH]
    if not narrow:
        return INAPPLICABLE
    if not any(sight.overflow for sight in narrow):
        return PASSED
    certain = any(part["certain"] for sight in narrow for part in sight.overflow)
    return FAILED if certain else CANT_TELL
