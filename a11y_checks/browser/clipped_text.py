"""Is all text still there when somebody enlarges the page?"""

from collections.abc import Iterable
from dataclasses import replace

from a11y_checks.browser.axe_findings import pointer
from a11y_checks.browser.page import REFLOW_WIDTH, ZOOM_WIDTH, Sight
from a11y_checks.finding import Finding, gettext_noop
from a11y_checks.outcome import FAILED, INAPPLICABLE, PASSED, SERIOUS, Outcome

RULE_ID = "clipped-text"
REQUIREMENTS = ("wcag:1.4.4", "en301549:9.1.4.4", "act:59br37")
MESSAGE = gettext_noop("When people enlarge the page to 200%, a part of this text is cut off.")
ADVICE = gettext_noop(
    "Let the box grow with its text. For example: give it no fixed height, and let the words wrap."
)
WHY = gettext_noop("People who enlarge the page miss the words that are cut off.")


def clipped_text_findings(sights: Iterable[Sight]) -> tuple[Finding, ...]:
    """Return a finding for every box that shows a part of its text and hides the rest.

    Only advice: a box can be meant to cut, such as a slide show. Source: WCAG 2.2, 1.4.4.
    """
    return tuple(
        Finding(
            rule=RULE_ID,
            requirements=REQUIREMENTS,
            outcome=FAILED,
            impact=SERIOUS,
            blocking=False,
            pointer=pointer(part, replace(sight, width=ZOOM_WIDTH)),
            message=MESSAGE,
            advice=ADVICE,
            why=WHY,
        )
        for sight in sights
        for part in sight.clipped
    )


def clipped_text_outcome(sights: Iterable[Sight]) -> Outcome:
    """Return the outcome of this rule; it does not apply when no sight was narrow enough."""
    narrow = [sight for sight in sights if sight.width <= REFLOW_WIDTH]
    if not narrow:
        return INAPPLICABLE
    return FAILED if any(sight.clipped for sight in narrow) else PASSED
