"""An alternative text names what is in the image."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import SERIOUS
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.images import images_of
from a11y_checks.wcag.html.observing import judged
from a11y_checks.wcag.html.wordlist import bare, read_list


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every image with an alternative text."""
    empty_words = read_list("empty_alternatives.txt")
    for image in images_of(document):
        fails = bare(image.name) in empty_words or not bare(image.name)
        yield judged(image.element, fails=fails, params={"name": image.name})


RULE = Rule(
    id="alt-text-descriptive",
    title=gettext_noop("An alternative text says what is in the image."),
    requirements=("wcag:1.1.1", "en301549:9.1.1.1", "act:qt1vmo"),
    impact=SERIOUS,
    blocking=False,
    source="WCAG 2.2 failure F30; ACT rule qt1vmo",
    message=gettext_noop("The alternative text “%(name)s” does not say what is in the image."),
    advice=gettext_noop(
        "Describe what the image tells, for example: “Route from the station to the town hall”."
    ),
    why=gettext_noop("People who cannot see the image hear this text instead."),
    evaluate=evaluate,
)
