"""What a video only shows is also told."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import MODERATE
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.media import media_of
from a11y_checks.wcag.html.observing import judged


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every video.

    A track of descriptions does not count: no browser reads one out.
    """
    for media in media_of(document):
        if media.element.tag.name == "video":
            yield judged(media.element, fails=not media.has_transcript)


RULE = Rule(
    id="media-description",
    title=gettext_noop("What a video only shows is also told."),
    requirements=(
        "wcag:1.2.3",
        "wcag:1.2.5",
        "en301549:9.1.2.3",
        "en301549:9.1.2.5",
        "act:c5a4ea",
        "act:1ec09b",
        "act:1ea59c",
        "act:c3232f",
    ),
    impact=MODERATE,
    blocking=False,
    source="WCAG 2.2 techniques G78, G173 and G203",
    message=gettext_noop("We find no description of what this video shows."),
    advice=gettext_noop(
        "Let the speaker say what happens, or add a description. For example: “I put the "
        "card in the slot on the left”. Does the speaker tell all? Then all is well."
    ),
    why=gettext_noop("People who cannot see the video miss what is not said."),
    evaluate=evaluate,
)
