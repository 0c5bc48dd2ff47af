"""An alternative text is short enough to hear in one go."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import MINOR
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.images import images_of
from a11y_checks.wcag.html.observing import judged

MAX_CHARACTERS = 150
"""Screen readers cannot pause inside an alternative; practice guides stop at 125 to 150."""


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every image with an alternative text."""
    for image in images_of(document):
        length = len(image.name)
        params = {"length": length, "max": MAX_CHARACTERS}
        yield judged(image.element, fails=length > MAX_CHARACTERS, params=params)


RULE = Rule(
    id="alt-text-length",
    title=gettext_noop("An alternative text has at most 150 characters."),
    requirements=("wcag:1.1.1", "en301549:9.1.1.1"),
    impact=MINOR,
    blocking=False,
    source="W3C WAI Images Tutorial, complex images",
    message=gettext_noop("This alternative text has %(length)d characters. The limit is %(max)d."),
    advice=gettext_noop(
        "Say the core in one sentence. Put the rest in the text of the page. For example: "
        "“Map of the car parks in the centre”."
    ),
    why=gettext_noop("A listener cannot pause or go back within an alternative text."),
    evaluate=evaluate,
)
