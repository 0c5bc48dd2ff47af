"""A text does not point at something by its place, colour or shape alone."""

import re
from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import MODERATE
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.index import index_of
from a11y_checks.wcag.html.names import accessible_name
from a11y_checks.wcag.html.observing import all_text, judged_text
from a11y_checks.wcag.html.wordlist import bare, read_pairs

WORDS = {kind: "|".join(words.split()) for kind, words in read_pairs("pointing_words.txt")}
PART, LOOK, SIDE, SHAPE, COLOUR = (
    f"(?:{WORDS[kind]})" for kind in ("part", "look", "side", "shape", "colour")
)
TAP = "klik|klikt u|druk|tik|click|press|tap"
LOOKING = "vindt?|vinden|zie|kijk|lees|find|found|see|look"
BELOW = "onder|naast|boven|below|beneath|under|underneath|above|next to"
AFTER = "[.,;:)]|$| (?:zijn|is|moet|moeten|kunt|are|must)"
CLUES = (
    "hiernaast",
    "rechts",
    "left",
    "right",
    *WORDS["colour"].split("|"),
    *"|".join(WORDS[kind] for kind in ("look", "side", "shape")).split("|"),
)
POINTING = re.compile(
    rf"\b(?:{PART} (?:hiernaast|rechts|links (?:op|van|in|onder|boven|naast)|aan de {SIDE}\w*)"
    r"|(?:zie|kijk|klik|staat|vindt u|bekijk) (?:\w+ ){0,4}hiernaast"
    rf"|(?:de|het) {SIDE} ?(?:{PART}|kant|zijde)"
    rf"|(?:de|het|een|dit|deze|the|an?|this) {LOOK} {PART}"
    rf"|{PART} (?:on|to|at) the (?:left|right)"
    rf"|(?:de|het|the) {SHAPE} {PART}|(?:de|het) {SHAPE}(?:knop|icoon|menu)"
    rf"|(?:{TAP}) (?:op )?(?:de|het|the) {SHAPE}"
    rf"|(?:{LOOKING})\b[^.!?]{{0,60}} (?:{BELOW}) (?:de|het|the) {SHAPE}"
    rf"|(?:{PART}|vragen|items|dagen|days|questions) (?:\w+ ){{0,2}}in (?:het )?{COLOUR}(?={AFTER})"
    rf"|(?:see|on|to|in|from) the (?:left|right)(?:-hand)?(?: (?:{PART}|side))?)\b(?! to\b)",
    re.I,
)
NAMED = re.compile(
    r"[\"“”‘«]\w|\b(?:met de (?:naam|tekst)|genaamd|die \w+ heet|called|labell?ed|named)\b", re.I
)
"""A name in the same sentence gives everybody another way to find it."""
SENTENCE = re.compile(r"[^.!?]+[.!?]?")


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield failed for every block that points by place or looks, else one passed."""
    suspects = _suspects(all_text(document))
    yield from judged_text(
        document, lambda block: _place(document, block.text) if block.text in suspects else None
    )


def _suspects(text: str) -> set[str]:
    """Return the lines that hold a clue: to look for one is quicker than to read every line.

    A clue begins a word: “venster” is no star.
    """
    lower = text.lower()
    vocabulary = " ".join(["", *set(lower.split())])
    clues = [f" {clue}" for clue in CLUES if f" {clue}" in vocabulary]
    lines = list(zip(text.split("\n"), lower.split("\n"), strict=True))
    return {line for clue in clues for line, lowered in lines if clue in lowered}


def _place(document: Document, text: str) -> tuple[int, int] | None:
    for sentence in SENTENCE.finditer(text):
        found = POINTING.search(sentence.group())
        if found and not NAMED.search(sentence.group()) and not _is_name(document, found.group()):
            return sentence.start() + found.start(), sentence.start() + found.end()
    return None


def _is_name(document: Document, words: str) -> bool:
    """Return whether something on the page is really called that: a button “Round button”."""
    index = index_of(document)
    wanted = re.sub(r"^(?:de|het|een|dit|deze|the|an?|this) ", "", words.lower())
    named = index.candidates("button", "a")
    return any(bare(accessible_name(element.tag, index)) == wanted for element in named)


RULE = Rule(
    id="sensory-reference",
    title=gettext_noop("A text does not point by place, colour or shape alone."),
    requirements=("wcag:1.3.3", "wcag:1.4.1", "en301549:9.1.3.3", "act:9bd38c"),
    impact=MODERATE,
    blocking=False,
    source="WCAG 2.2 technique G96 and failure F14; ACT rule 9bd38c",
    message=gettext_noop("This text points at something by its place, colour or shape."),
    advice=gettext_noop("Use the name as well, for example: “Choose the button Send”."),
    why=gettext_noop("Who cannot see it, or uses a phone, cannot find it."),
    evaluate=evaluate,
)
