"""Does the page itself explain this word?"""

import re
from collections.abc import Iterator

from a11y_checks.document import Document, once
from a11y_checks.plain_language.text.house_terms import known_spellings
from a11y_checks.plain_language.text.sentences import WORD

LONGEST_TERM = 4
"""Words in a term that an explanation can be recognised for."""
SENTENCE_REACH = 120
"""Characters before "Dat is ..." in which the term it explains may stand."""
TERM_REACH = 80

TERM_BEFORE = re.compile(
    r"['\"’”]?\s*\((?=[^)]{0,40}\w+\s+\w)"
    r"|['\"’”]?,?\s+(?:dat )?(?:betekent|wil zeggen|houdt in|ook wel|oftewel)\b"
    r"|['\"’”]?\s+(?:is|zijn) (?:een|het|de|als|wat|geld|kosten|iemand|mensen)\b"
    r"|['\"’”]?[,:]\s+(?:dit|dat) (?:is|zijn|betekent|heet)\b",
    re.I,
)
"""What follows a term that is explained: "leges (kosten ...", "leges zijn kosten"."""
SENTENCE_AFTER = re.compile(
    r"\.\s+(?:Dat|Dit|Een \w+) (?:is|zijn|betekent) "
    r"(?:een|het|de|als|wat|geld|kosten|iemand|mensen|toestemming|hulp|belasting|dat)\b"
)
"""The sentence behind one that names the term: "U betaalt leges. Dat zijn kosten"."""
TERM_AFTER = re.compile(
    r"\b(?:heet|heten|noemen we|noemen wij|noemen dit|ook wel)\s+(?:dan |ook )?"
    r"(?:een |het |de )?['\"‘“]?"
    r"|\bwat (?:is|zijn|betekent|betekenen) (?:een |het |de |uw )?['\"‘“]?(?=[^.?!]{2,60}\?)"
    r"|\bmet (?:een |het |de )?['\"‘“]?(?=(?:\w+\W+){1,4}bedoelen w)"
    r"|\((?=[^)]{1,60}\))['\"‘“]?",
    re.I,
)
"""What comes before it: "Dat heet een ...", "Wat zijn leges?", "Met leges bedoelen wij", "other
words (leges)"."""


@once
def explained_terms(document: Document) -> frozenset[str]:
    """Return every run of up to four words, in lower case, that the page explains.

    The term and its explanation stand side by side; the terms of a definition list, `<dfn>`
    and `<abbr title>` count too. An explanation anywhere on the page is enough. Words that the
    organisation counts as known need none.
    """
    found = set(known_spellings(document.house_words))
    found |= {_small(tag.get_text()) for _, tag in document.elements("dt", "dfn")}
    found |= {_small(tag.get_text()) for _, tag in document.elements("abbr") if tag.get("title")}
    for block in document.blocks:
        found.update(_from_text(block.text))
    return frozenset(found)


@once
def terms_in_explained_sentences(document: Document) -> frozenset[str]:
    """Return every run of up to four words in a sentence that "Dat is een ..." follows.

    Only good for nouns: nobody knows which of the words is the one that is explained.
    """
    return frozenset(run for block in document.blocks for run in _from_sentences(block.text))


def _from_sentences(text: str) -> Iterator[str]:
    for match in SENTENCE_AFTER.finditer(text):
        before = text[max(0, match.start() - SENTENCE_REACH) : match.start()]
        yield from _runs(WORD.findall(re.split(r"[.!?:]\s", before)[-1]))


def _from_text(text: str) -> Iterator[str]:
    for match in TERM_BEFORE.finditer(text):
        words = WORD.findall(text[max(0, match.start() - TERM_REACH) : match.start()])
        yield from (_small(" ".join(words[-size:])) for size in range(1, LONGEST_TERM + 1))
    for match in TERM_AFTER.finditer(text):
        after = text[match.end() : match.end() + TERM_REACH].partition(")")[0]
        words = WORD.findall(after)[:LONGEST_TERM]
        yield from (_small(" ".join(words[:size])) for size in range(1, len(words) + 1))


def _runs(words: list[str]) -> Iterator[str]:
    for start in range(len(words)):
        for end in range(start + 1, min(len(words), start + LONGEST_TERM) + 1):
            yield _small(" ".join(words[start:end]))


def _small(text: str) -> str:
    return " ".join(text.lower().split())
