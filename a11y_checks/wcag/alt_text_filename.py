"""An alternative text is not the name of a file."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import SERIOUS
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.images import images_of, is_file_name
from a11y_checks.wcag.html.observing import judged


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every image with an alternative text."""
    for image in images_of(document):
        fails = is_file_name(image.name, image.element.get("src"))
        yield judged(image.element, fails=fails, params={"name": image.name})


RULE = Rule(
    id="alt-text-filename",
    title=gettext_noop("An alternative text is not a file name."),
    requirements=("wcag:1.1.1", "en301549:9.1.1.1", "act:qt1vmo"),
    impact=SERIOUS,
    blocking=True,
    source="WCAG 2.2 failure F30",
    message=gettext_noop("The alternative text “%(name)s” is the name of a file."),
    advice=gettext_noop(
        "Describe what the image tells, for example: “Parent registers a baby at the desk”."
    ),
    why=gettext_noop("A file name tells a listener nothing."),
    evaluate=evaluate,
)
