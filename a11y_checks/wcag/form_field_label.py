"""Every form field has a label."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import CRITICAL
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.controls import controls_of
from a11y_checks.wcag.html.observing import judged


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every form field."""
    for control in controls_of(document):
        yield judged(control.element, fails=not control.name)


RULE = Rule(
    id="form-field-label",
    title=gettext_noop("Every form field has a label."),
    requirements=("wcag:1.3.1", "wcag:4.1.2", "wcag:3.3.2", "en301549:9.4.1.2", "act:e086e5"),
    impact=CRITICAL,
    blocking=True,
    source="WCAG 2.2 techniques H44 and H65; ACT rule e086e5",
    message=gettext_noop("This form field has no label."),
    advice=gettext_noop("Put a label with the field, for example: “Date of birth”."),
    why=gettext_noop("Without a label nobody hears what to fill in."),
    evaluate=evaluate,
)
