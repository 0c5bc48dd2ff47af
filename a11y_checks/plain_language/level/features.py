"""What makes a text hard to read, and how much of it is in this text?

Every feature counts something in a sentence and is taken for every twelve words, so that extra
stops do not thin it out. Why these: docs/level-model.md.
"""

import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from a11y_checks.finding import gettext_noop
from a11y_checks.plain_language.level.passage import Judged
from a11y_checks.plain_language.text.forms import Kind
from a11y_checks.plain_language.text.lemmas import lemma
from a11y_checks.plain_language.text.lists import read_words
from a11y_checks.plain_language.text.passive import passive_spans
from a11y_checks.plain_language.text.sentences import WORD
from a11y_checks.plain_language.text.terms import Term, terms

BECOMING = frozenset("werd werden word worden wordt".split())
MUNICIPALITY = frozenset("college gemeente".split())
WRITER = frozenset("ons onze we wij".split())
OF = frozenset("der des van".split())
WEB = re.compile(r"://|@|www\.")
SYMBOL = re.compile(r"[()/|%&+=<>\[\]]|(?<!\d):(?=\s*\S)|;|\s[–—](?=\s)|(?<!\d)\d+e\b")
ABBREVIATION = re.compile(
    r"\b(?:[a-z]\.){2,}|\b(?:art|bijv|bv|ca|dhr|e/o|etc|evt|excl|incl|jl|max|mevr|min|nr|resp|t/m)\b",
    re.IGNORECASE,
)
TWELVE = 12
"""Words: a plain sentence."""
Counts = tuple[float, ...]
"""The number of words in a sentence, and then of every feature in the order of FEATURES."""


@dataclass(frozen=True)
class Feature:
    """One thing that is counted in a sentence; `curve` makes its rate one that grows with
    hardness, and dampens what there is a lot of."""

    name: str
    message: str
    count: Callable[[Judged], float]
    curve: Callable[[float], float]


def counts(judged: Judged) -> Counts:
    """Return how many words one sentence has, and how much of every feature."""
    return (len(judged.words), *(feature.count(judged) for feature in FEATURES))


def rates(rows: Sequence[Counts]) -> tuple[float, ...]:
    """Return how much of every feature there is for every twelve words of one row or more."""
    words, *totals = map(sum, zip(*rows, strict=True))
    return tuple(TWELVE * total / max(1.0, words) for total in totals)


def _dampened(mean: float) -> float:
    return math.log1p(3 * mean)


def _scarce(mean: float) -> float:
    return -_dampened(mean)


def _length(judged: Judged) -> float:
    """Return what makes the rate the length of the sentence that a word stands in, on average.

    A plain mean over sentences falls with every short one that is put in between.
    """
    return len(judged.words) ** 2 / TWELVE


def _passives(judged: Judged) -> float:
    return len(passive_spans(judged.sentence))


def _becoming(judged: Judged) -> float:
    return sum(word in BECOMING for word in judged.words)


def _municipality(judged: Judged) -> float:
    return sum(word in MUNICIPALITY for word in judged.words)


def _of(judged: Judged) -> float:
    return sum(word in OF for word in judged.words)


def _formal(judged: Judged) -> float:
    return sum(map(_is_formal, judged.words))


def _difficult(judged: Judged) -> float:
    """Return the words with an easier one. A word that was cut in two is as hard to read."""
    return sum(map(_is_difficult, judged.words)) + judged.cuts


def _set_phrases(judged: Judged) -> float:
    words, at, found = judged.words, 0, 0
    while at < len(words):
        candidates = _phrases().get(words[at], ())
        length = next((len(p) for p in candidates if words[at : at + len(p)] == p), 0)
        found += length > 0
        at += length or 1
    return found


def _symbols(judged: Judged) -> float:
    return len(SYMBOL.findall(_prose(judged)))


def _abbreviations(judged: Judged) -> float:
    return len(ABBREVIATION.findall(_prose(judged)))


def _prose(judged: Judged) -> str:
    """Return the text without web and mail addresses."""
    return " ".join(word for word in judged.sentence.text.split() if not WEB.search(word))


def _writer(judged: Judged) -> float:
    return sum(word in WRITER for word in judged.words)


@cache
def _phrases() -> dict[str, tuple[tuple[str, ...], ...]]:
    """Return the words of the fixed phrases by their first word, the longest phrase first.

    Signs are left out, so that no stop hides a phrase. Those with a verb in them stand in many
    forms, and are left out too.
    """
    fixed = (term.text.lower() for term in terms("officialese") if term.kind is Kind.FIXED)
    longest_first = sorted({tuple(WORD.findall(phrase)) for phrase in fixed}, key=len, reverse=True)
    firsts = {phrase[0] for phrase in longest_first}
    return {first: tuple(p for p in longest_first if p[0] == first) for first in firsts}


@lru_cache(maxsize=65536)
def _is_formal(word: str) -> bool:
    formal = read_words("formal-words.txt")
    return word in formal or lemma(word) in formal


@lru_cache(maxsize=65536)
def _is_difficult(word: str) -> bool:
    """Whether an everyday word can stand for this verb, adjective or adverb.

    A noun is often what a text is about ("voorziening"), and says less of how it was written.
    """
    found = _difficult_words().get(word) or _difficult_words().get(lemma(word))
    return found is not None and word not in found.exceptions


@cache
def _difficult_words() -> dict[str, Term]:
    """Return the terms that are no nouns and do not fall apart, as "stelt vast" does."""
    listed = terms("difficult-words")
    return {t.text: t for t in listed if t.kind is not Kind.NOUN and "|" not in t.text}


FEATURES = (
    Feature("words", gettext_noop("Length of the sentences"), _length, math.log1p),
    Feature("formal", gettext_noop("Formal words"), _formal, _dampened),
    Feature("difficult", gettext_noop("Words that have an easier word"), _difficult, _dampened),
    Feature("phrases", gettext_noop("Phrases of official letters"), _set_phrases, _dampened),
    Feature("passive", gettext_noop("Sentences in the passive voice"), _passives, _dampened),
    Feature("becoming", gettext_noop("Forms of “worden”"), _becoming, _dampened),
    Feature("of", gettext_noop("Nouns strung together with “van”"), _of, float),
    Feature("symbols", gettext_noop("Brackets, slashes and other signs"), _symbols, _dampened),
    Feature("abbreviations", gettext_noop("Abbreviations"), _abbreviations, float),
    Feature(
        "municipality", gettext_noop("“De gemeente” where “wij” can be"), _municipality, _dampened
    ),
    Feature("no-writer", gettext_noop("Little “wij”"), _writer, _scarce),
)
NAMES = [feature.name for feature in FEATURES]
