"""A video or sound recording has a text that tells the same."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import SERIOUS
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.media import media_of
from a11y_checks.wcag.html.observing import judged


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every video and sound recording."""
    for media in media_of(document):
        if media.element.tag.name == "video" or media.element.has("controls"):
            yield judged(media.element, fails=not media.has_transcript)


RULE = Rule(
    id="media-transcript",
    title=gettext_noop("A video or recording has a text that tells the same."),
    requirements=(
        "wcag:1.2.1",
        "wcag:1.2.3",
        "en301549:9.1.2.1",
        "act:2eb176",
        "act:e7aa44",
        "act:1a02b0",
        "act:ee13b5",
        "act:ab4d13",
        "act:afb423",
        "act:fd26cf",
    ),
    impact=SERIOUS,
    blocking=False,
    source="WCAG 2.2 techniques G69, G158 and G159",
    message=gettext_noop("We find no written text with this video or recording."),
    advice=gettext_noop(
        "Put what is said and shown in writing, and link to it. For example: “Read the text "
        "of this video”."
    ),
    why=gettext_noop(
        "People who cannot hear or see it read the text, and a text is easy to search."
    ),
    evaluate=evaluate,
)
