"""Emoji do not take the place of words."""

import re
from collections.abc import Iterator

from a11y_checks.document import Document, TextBlock
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import MINOR
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.observing import judged_text

EMOJI = (
    r"[\u2600-\u27bf\u2b50\u2b55\U0001f1e6-\U0001f1ff\U0001f300-\U0001faff]"
    r"[\ufe0f\u200d\U0001f3fb-\U0001f3ff]*"
)
RUN = re.compile(rf"(?:{EMOJI}\s?){{2,}}")
ALONE = re.compile(rf"\s*{EMOJI}\s*")
HINT = re.compile(r"[:;=\u2600-\U0001faff](?:(?<=[^:;=])|[-^')(DPp])")
"""An emoji, or eyes with a nose or mouth; one set of signs comes first, which is quick."""
SMILEY = re.compile(r"(?<![\w:;=])[:;=][-^']?[)(DPp](?!\w)")


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield failed for every block that speaks in emoji, else one passed."""
    yield from judged_text(document, _emoji, hint=HINT)


def _emoji(block: TextBlock) -> tuple[int, int] | None:
    found = SMILEY.search(block.text)
    if found is None and not block.text.isascii():
        found = RUN.search(block.text) or ALONE.fullmatch(block.text)
    return found.span() if found else None


RULE = Rule(
    id="emoji-as-text",
    title=gettext_noop("Emoji do not take the place of words."),
    requirements=("wcag:1.1.1", "en301549:9.1.1.1"),
    impact=MINOR,
    blocking=False,
    source="WCAG 2.2 failure F71; technique H86",
    message=gettext_noop("Here emoji or signs stand for words."),
    advice=gettext_noop(
        "Say it in words. One emoji after a sentence is fine. For example: write “Call us” "
        "instead of a telephone."
    ),
    why=gettext_noop("A screen reader reads the name of each sign: “smiling face, smiling face”."),
    evaluate=evaluate,
)
