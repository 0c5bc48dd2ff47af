"""An alternative text starts with what the image shows."""

import re
from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import MINOR
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.images import images_of
from a11y_checks.wcag.html.observing import judged

OPENING = re.compile(
    r"(?:een |de |het |deze |dit )?(?:afbeelding|foto|plaatje|illustratie|tekening|icoon)"
    r"(?: is een | toont|(?: is)? van| met|:)|"
    r"(?:an? |the |this )?(?:image|picture|photo|photograph|graphic|illustration|icon)"
    r"(?: of| shows| showing|:)",
    re.I,
)


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every image with an alternative text."""
    for image in images_of(document):
        found = OPENING.match(image.name)
        rest = image.name[found.end() :].strip() if found else ""
        yield judged(image.element, fails=found is not None, suggestion=rest[:1].upper() + rest[1:])


RULE = Rule(
    id="alt-text-redundant",
    title=gettext_noop("An alternative text does not start with “photo of”."),
    requirements=("wcag:1.1.1", "en301549:9.1.1.1"),
    impact=MINOR,
    blocking=False,
    source="W3C WAI Images Tutorial, tips and tricks",
    message=gettext_noop("This alternative text starts with words that say it is an image."),
    advice=gettext_noop(
        "Start with what the image shows. For example: not “Photo of a green container” but "
        "“Green container”."
    ),
    why=gettext_noop("A screen reader already says that it is an image."),
    evaluate=evaluate,
)
