"""A text does not point at something by its place, colour or shape alone."""

import re
from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import MODERATE
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.observing import judged_text

COLOURS = r"(?:rode|groene|blauwe|gele|oranje|paarse|grijze|zwarte|witte|roze)"
COLORS = r"(?:red|green|blue|yellow|orange|purple|gr[ae]y|black|white|pink)"
SHAPES = r"(?:ronde|vierkante|driehoekige|grote|kleine)"
SHAPES_EN = r"(?:round|square|triangular|circular|big|small|large)"
PARTS = r"(?:knop|kolom|menu|kader|vak|vakje|vlak|blok|balk|link|links|lijst|afbeelding|tabel|veld|velden|letters|icoon|pijl)"
PARTS_EN = r"(?:button|column|menu|box|block|bar|links?|list|image|table|fields?|text|icon|arrow|section|panel)"
POINTING = re.compile(
    rf"\b(?:{PARTS} (?:hiernaast|rechts(?!\w)|links(?= (?:op|van|in|onder|boven|naast))|aan de (?:linker|rechter)\w*)"
    rf"|(?:zie|kijk|klik|staat|vindt u|bekijk) (?:\w+ ){{0,4}}hiernaast"
    rf"|(?:in|uit|naar|op|met|via) (?:de|het) (?:linker|rechter)(?:{PARTS}|kant|zijde|kolom)"
    rf"|(?:de|het) (?:linker|rechter|linkse|rechtse) ?{PARTS}"
    rf"|(?:de|het|een|dit|deze) (?:{COLOURS}|{SHAPES}) {PARTS}"
    rf"|(?:the|a|an|this) (?:{COLORS}|{SHAPES_EN}) {PARTS_EN}"
    rf"|{PARTS_EN} (?:on|to|at) the (?:left|right)"
    rf"|(?:see|on|to|in|from) the (?:(?:left|right)(?:-hand)?)(?: (?:{PARTS_EN}|side|of))?)\b",
    re.I,
)
NAMED = re.compile(r"\W{0,3}[\"“”‘’'«(]\w|\W{0,2}(?:met|genaamd|called|labelled|named)\b")
"""A name after the part gives everybody another way to find it."""


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every block of text."""
    for block in document.blocks:
        yield judged_text(block, _place(block.text))


def _place(text: str) -> tuple[int, int] | None:
    for found in POINTING.finditer(text):
        if not NAMED.match(text, found.end()):
            return found.span()
    return None


RULE = Rule(
    id="sensory-reference",
    title=gettext_noop("A text does not point by place, colour or shape alone."),
    requirements=(
        "wcag:1.3.3",
        "wcag:1.4.1",
        "en301549:9.1.3.3",
        "act:9bd38c",
    ),
    impact=MODERATE,
    blocking=False,
    source="WCAG 2.2 technique G96 and failure F14; ACT rule 9bd38c",
    message=gettext_noop("This text points at something by its place, colour or shape."),
    advice=gettext_noop("Use the name as well, for example: “Choose the button Send”."),
    why=gettext_noop("Who cannot see it, or uses a phone, cannot find it."),
    evaluate=evaluate,
)
