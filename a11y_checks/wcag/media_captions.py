"""A video with sound has captions."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import CRITICAL
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.media import media_of
from a11y_checks.wcag.html.observing import judged


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every video that can have sound.

    Only advice: captions can also be part of the picture, which no machine sees here.
    """
    for media in media_of(document):
        if media.element.tag.name == "video" and not media.is_silent:
            yield judged(media.element, fails=not media.has_captions and not media.has_transcript)


RULE = Rule(
    id="media-captions",
    title=gettext_noop("A video with sound has captions."),
    requirements=("wcag:1.2.2", "en301549:9.1.2.2", "act:f51b46", "act:eac66b"),
    impact=CRITICAL,
    blocking=False,
    source="WCAG 2.2 technique H95 and G87; ACT rule f51b46",
    message=gettext_noop("We find no captions with this video."),
    advice=gettext_noop(
        "Add a captions file. For example: a file in the format WebVTT (.vtt). Are the "
        "captions part of the picture? Then all is well."
    ),
    why=gettext_noop("People who are deaf or in a noisy place read what is said."),
    evaluate=evaluate,
)
