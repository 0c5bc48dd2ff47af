"""An alternative text adds something to the text beside the image."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import MINOR
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.images import images_of
from a11y_checks.wcag.html.observing import judged
from a11y_checks.wcag.html.wordlist import bare


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every image with a caption or with text around it."""
    for image in images_of(document):
        if image.caption or image.beside:
            name = bare(image.name)
            fails = bool(name) and name in (bare(image.caption), bare(image.beside))
            yield judged(image.element, fails=fails, params={"name": image.name})


RULE = Rule(
    id="alt-text-duplicate",
    title=gettext_noop("An alternative text does not repeat the text beside the image."),
    requirements=("wcag:1.1.1", "en301549:9.1.1.1"),
    impact=MINOR,
    blocking=False,
    source="W3C WAI Images Tutorial; WCAG 2.2 technique H2",
    message=gettext_noop("The text beside the image already says “%(name)s”."),
    advice=gettext_noop(
        "Describe something else in the image, or mark it as decoration. For example: “The "
        "desk is beside the library”."
    ),
    why=gettext_noop("A listener hears the same words twice."),
    evaluate=evaluate,
)
