"""What makes a text hard to read, and how much of it is in this text?

Every feature counts something in a sentence, so that more of it is harder. What stops cannot
change is taken for every twelve words, so that extra stops do not thin it out; the rest is
the mean over the sentences. Why these: docs/level-model.md.
"""

import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from a11y_checks.finding import gettext_noop
from a11y_checks.plain_language.level.passage import Judged
from a11y_checks.plain_language.text.lemmas import lemma
from a11y_checks.plain_language.text.lists import read_list, read_words
from a11y_checks.plain_language.text.passive import passive_spans

AUXILIARIES = frozenset(
    "ben bent had hadden hebben heeft is waren was werd werden word worden wordt zal zijn zou "
    "zouden zullen".split()
)
WRITER = frozenset("ons onze we wij".split())
OF = frozenset("der des van".split())
WEB = re.compile(r"://|@|www\.")
SYMBOL = re.compile(r"[()/|%&+=<>\[\]]|(?<!\d):(?=\s*\S)|;|\s[–—](?=\s)|\d+e\b")
ABBREVIATION = re.compile(
    r"\b(?:[a-z]\.){2,}|\b(?:art|bijv|bv|ca|dhr|e/o|etc|evt|excl|incl|jl|max|mevr|min|nr|resp|t/m)\b",
    re.IGNORECASE,
)
WORDS = "words"
TWELVE = 12
"""Words: a plain sentence."""


@dataclass(frozen=True)
class Feature:
    """One thing that is counted in a sentence; `curve` dampens what there is a lot of.

    Its value is a mean over the sentences when it is `by_sentence`, else one per twelve words.
    """

    name: str
    message: str
    count: Callable[[Judged], float]
    curve: Callable[[float], float]
    by_sentence: bool = False


def counts(judged: Judged) -> tuple[float, ...]:
    """Return how much of every feature one sentence has, in the order of FEATURES."""
    return tuple(feature.count(judged) for feature in FEATURES)


def rates(rows: Sequence[tuple[float, ...]]) -> tuple[float, ...]:
    """Return how much of every feature one row or more have, by sentence or by twelve words."""
    totals = tuple(map(sum, zip(*rows, strict=True)))
    stretches = max(1.0, totals[NAMES.index(WORDS)]) / TWELVE
    return tuple(
        total / (len(rows) if feature.by_sentence else stretches)
        for feature, total in zip(FEATURES, totals, strict=True)
    )


def _dampened(mean: float) -> float:
    return math.log1p(3 * mean)


def _words(judged: Judged) -> float:
    return len(judged.words)


def _passives(judged: Judged) -> float:
    return len(passive_spans(judged.sentence))


def _auxiliaries(judged: Judged) -> float:
    return sum(word in AUXILIARIES for word in judged.words)


def _of(judged: Judged) -> float:
    return sum(word in OF for word in judged.words)


def _formal(judged: Judged) -> float:
    return sum(map(_is_formal, judged.words))


def _set_phrases(judged: Judged) -> float:
    return len(_phrases().findall(judged.sentence.text))


def _symbols(judged: Judged) -> float:
    return len(SYMBOL.findall(_prose(judged)))


def _abbreviations(judged: Judged) -> float:
    return len(ABBREVIATION.findall(_prose(judged)))


def _prose(judged: Judged) -> str:
    """Return the text without web and mail addresses."""
    return " ".join(word for word in judged.sentence.text.split() if not WEB.search(word))


def _without_writer(judged: Judged) -> float:
    return not any(word in WRITER for word in judged.words)


@cache
def _phrases() -> re.Pattern[str]:
    """Return what finds a fixed phrase; those with a verb in them stand in many forms."""
    fixed = {phrase for phrase, kind, *_ in read_list("officialese.txt") if kind == "fixed"}
    longest_first = sorted(fixed, key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b", re.IGNORECASE)


@lru_cache(maxsize=65536)
def _is_formal(word: str) -> bool:
    formal = read_words("formal-words.txt")
    return word in formal or lemma(word) in formal


FEATURES = (
    Feature(WORDS, gettext_noop("Length of the sentences"), _words, math.log1p, by_sentence=True),
    Feature("formal", gettext_noop("Formal words"), _formal, _dampened),
    Feature("phrases", gettext_noop("Phrases of official letters"), _set_phrases, _dampened),
    Feature("passive", gettext_noop("Sentences in the passive voice"), _passives, _dampened),
    Feature("auxiliaries", gettext_noop("Verbs in several parts"), _auxiliaries, float),
    Feature("of", gettext_noop("Nouns strung together with “van”"), _of, float),
    Feature("symbols", gettext_noop("Brackets, slashes and other signs"), _symbols, _dampened),
    Feature("abbreviations", gettext_noop("Abbreviations"), _abbreviations, float),
    Feature("no-writer", gettext_noop("Sentences without “wij”"), _without_writer, float, True),
)
NAMES = [feature.name for feature in FEATURES]
