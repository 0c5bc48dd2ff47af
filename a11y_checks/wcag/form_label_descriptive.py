"""A label says what to fill in."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import MODERATE
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.controls import controls_of
from a11y_checks.wcag.html.observing import judged
from a11y_checks.wcag.html.wordlist import bare, read_list

REPEATED = gettext_noop("Two fields have the label “%(name)s”, and nothing tells them apart.")
MANY = frozenset({"radio", "checkbox"})


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every form field with a label."""
    generic = read_list("generic_labels.txt")
    seen: set[tuple[str, str]] = set()
    for control in controls_of(document):
        key = (control.group or control.heading, bare(control.name))
        if key[1]:
            repeats = key in seen and control.element.get("type").lower() not in MANY
            message = REPEATED if repeats and key[1] not in generic else ""
            params = {"name": control.name}
            fails = repeats or key[1] in generic
            yield judged(control.element, fails=fails, message=message, params=params)
            seen.add(key)


RULE = Rule(
    id="form-label-descriptive",
    title=gettext_noop("A label says what to fill in."),
    requirements=("wcag:2.4.6", "en301549:9.2.4.6", "act:cc0f0a"),
    impact=MODERATE,
    blocking=False,
    source="WCAG 2.2 technique G131; ACT rule cc0f0a",
    message=gettext_noop("The label “%(name)s” does not say what to fill in."),
    advice=gettext_noop("Name what you ask, for example: “Date of birth”."),
    why=gettext_noop("People then fill in the right thing at once."),
    evaluate=evaluate,
)
