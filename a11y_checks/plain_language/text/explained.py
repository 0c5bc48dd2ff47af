"""Does the page itself explain this word?"""

import re
from collections.abc import Iterator

from a11y_checks.document import Document, once
from a11y_checks.plain_language.text.sentences import WORD

LONGEST_TERM = 4
"""Words in a term that an explanation can be recognised for."""
BEFORE = re.compile(
    r"['\"’”]?\s*(?:\((?=[^)]{0,200}\w+\s+\w)|,?\s+(?:dat )?(?:betekent|wil zeggen|houdt in|ook wel|oftewel)\b"
    r"|\s+(?:is|zijn) (?:een|het|de|als|wat|geld|kosten|iemand|mensen)\b|:\s+(?:dit|dat) (?:is|zijn)\b"
    r"|,\s+(?:dit|dat) (?:is|zijn|betekent|heet)\b)",
    re.I,
)
AFTER = re.compile(
    r"\b(?:(?:dit|dat|dan|hier|deze|die|die \w+) (?:heet|heten|noemen we|noemen wij)(?: dan)?(?: ook)?"
    r"|ook wel|wij noemen dit|we noemen dit|bedoelen we|met)\s+(?:een |het |de )?['\"‘“]?"
    r"|\(['\"‘“]?",
    re.I,
)
MEANING = re.compile(r"\s+bedoelen (?:we|wij)", re.I)


@once
def explained_terms(document: Document) -> frozenset[str]:
    """Return every run of up to four words, in lower case, that the page explains.

    Seen as an explanation: "X betekent", "X (in other words)", "other words (X)", "dat heet
    X", "X is een", "X: dit is", a definition list, `<dfn>` and `<abbr title>`.
    """
    found = {_small(tag.get_text()) for _, tag in document.elements("dt", "dfn")}
    found |= {_small(t.get_text()) for _, t in document.elements("abbr") if t.get("title")}
    for block in document.blocks:
        found.update(_from_text(block.text))
    return frozenset(found)


def _from_text(text: str) -> Iterator[str]:
    for match in BEFORE.finditer(text):
        words = WORD.findall(text[max(0, match.start() - 80) : match.start()])[-LONGEST_TERM:]
        yield from (_small(" ".join(words[start:])) for start in range(len(words)))
    for match in AFTER.finditer(text):
        after = text[match.end() : match.end() + 80]
        if match.group().lower().startswith("met") and not MEANING.search(after):
            continue
        if match.group().startswith("(") and ")" not in after:
            continue
        words = WORD.findall(after.partition(")")[0])[:LONGEST_TERM]
        yield from (_small(" ".join(words[:size])) for size in range(1, len(words) + 1))


def _small(text: str) -> str:
    return " ".join(text.lower().split())
