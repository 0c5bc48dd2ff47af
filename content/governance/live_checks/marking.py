"""Which words and sentences of these texts deserve a mark, and what is told at each?"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby

from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from a11y_checks import plain_language
from a11y_checks.document import Document, Section, clean_text
from a11y_checks.finding import Finding
from a11y_checks.outcome import FAILED
from a11y_checks.plain_language.text.explained import explained_terms
from a11y_checks.rule import Rule, load_rules
from a11y_checks.word_list import HouseWord
from content.governance.live_checks.asked import LIST_ITEM, Asked, AskedBlock
from content.governance.live_checks.offsets import browser_span
from content.governance.wording import advice_of, message_of

OF_WHOLE_TEXTS = frozenset(
    "address-form average-sentence-length english-reading-ease heading-answers heading-needed "
    "long-sentence-share paragraph-length passive-share reading-level text-language".split()
)
"""Rules that weigh more than one sentence: the panel tells those after the draft is stored."""
EXPLAINED_WORDS = frozenset("abbreviation difficult-word jargon organisation-word".split())
"""Rules on words that are in order once the page explains them, in whichever field."""
LONGEST_TERM = 4
"""Words in a term; a longer excerpt is (a part of) a sentence."""
WORDS, SENTENCE = "words", "sentence"


@dataclass(frozen=True, slots=True)
class Mark:
    """A place in one block: `start` and `end` in UTF-16 units, and what the panel would tell."""

    block: int
    start: int
    end: int
    kind: str
    refuses: bool
    rule: str
    words: str
    message: str
    advice: str
    suggestion: str


def marks_in(asked: Asked, house_words: tuple[HouseWord, ...]) -> list[list[Mark]]:
    """Return the marks of each piece, in reading order; only the strictest for the same words."""
    sections = tuple(
        Section(str(number), _html(piece), asked.language)
        for number, piece in enumerate(asked.pieces)
    )
    document = Document("", asked.language, sections, house_words=house_words)
    elsewhere = Document.from_text(asked.elsewhere, asked.language)
    findings = [f for f in _findings(document) if not _is_explained(f, elsewhere)]
    return [
        _placed([f for f in findings if f.pointer.path == section.path], piece)
        for section, piece in zip(sections, asked.pieces, strict=True)
    ]


@cache
def _rules() -> tuple[Rule, ...]:
    return tuple(r for r in load_rules(plain_language) if r.id not in OF_WHOLE_TEXTS)


def _findings(document: Document) -> Iterator[Finding]:
    for rule in _rules():
        for finding in rule.findings(document):
            if finding.outcome is FAILED and finding.pointer.start >= 0:
                yield finding


def _is_explained(finding: Finding, elsewhere: Document) -> bool:
    words = finding.pointer.excerpt.lower()
    return finding.rule in EXPLAINED_WORDS and words in explained_terms(elsewhere)


def _html(piece: Sequence[AskedBlock]) -> SafeString:
    parts = []
    for is_list, blocks in groupby(piece, lambda block: block.kind == LIST_ITEM):
        html = "".join(_element(block) for block in blocks)
        parts.append(f"<ul>{html}</ul>" if is_list else html)
    return mark_safe("".join(parts))  # noqa: S308 - every element is escaped


def _element(block: AskedBlock) -> SafeString:
    return format_html("<{0}>{1}</{0}>", block.kind, block.text)


def _placed(findings: Sequence[Finding], piece: Sequence[AskedBlock]) -> list[Mark]:
    """Return marks for the findings; the second of two alike belongs to a later block."""
    clean = [clean_text(block.text) for block in piece]
    taken: set[tuple[str, int, int]] = set()
    marks = []
    for finding in findings:
        start, end, words = finding.pointer.start, finding.pointer.end, finding.pointer.excerpt
        for number, text in enumerate(clean):
            key = (finding.rule, number, start)
            span = browser_span(piece[number].text, start, end)
            if key not in taken and span and text[start:end] == words:
                taken.add(key)
                marks.append(_mark(finding, number, span))
                break
    marks.sort(key=lambda mark: (mark.block, mark.start, mark.end, not mark.refuses))
    alike = groupby(marks, lambda mark: (mark.block, mark.start, mark.end))
    return [next(found) for _place, found in alike]


def _mark(finding: Finding, block: int, span: tuple[int, int]) -> Mark:
    words = finding.pointer.excerpt
    return Mark(
        block=block,
        start=span[0],
        end=span[1],
        kind=WORDS if len(words.split()) <= LONGEST_TERM else SENTENCE,
        refuses=finding.blocking,
        rule=finding.rule,
        words=words,
        message=message_of(finding),
        advice=advice_of(finding),
        suggestion=finding.suggestion,
    )
