"""Which forms does a Dutch verb have?"""

import re
from dataclasses import dataclass
from functools import cache

from a11y_checks.plain_language.text.lists import read_list
from a11y_checks.plain_language.text.spelling import softened, verb_stem, with_e

UNSTRESSED_PREFIX = re.compile(
    r"(?:be|ge|her|ont|ver|er|onder|over|voor|door|om|aan|vol|weer)(?=[^aeiouë]*[aeiouë])"
)
VOICELESS = frozenset("tkfschpx")
"""'t kofschip: after one of these the past tense has -te (Algemene Nederlandse Spraakkunst)."""
HIATUS = {"e": "ë", "i": "ï", "u": "ü"}
DIPHTHONG = ("ij", "ui", "eu")


@dataclass(frozen=True, slots=True)
class Conjugation:
    """The forms of one verb without its separable part; `second` goes with "u" and "je"."""

    infinitive: str
    stem: str
    second: str
    third: str
    past: str
    pasts: str
    participle: str

    @property
    def participle_e(self) -> str:
        """Return the participle with -e, as in "de verstrekte gegevens"."""
        return self.participle if self.participle.endswith("n") else with_e(self.participle)

    @property
    def present_participle(self) -> str:
        """Return the form of "vragend"."""
        return self.infinitive + "d"

    @property
    def present_participle_e(self) -> str:
        """Return the form of "de vragende ouder"."""
        return self.infinitive + "de"


@cache
def conjugate(infinitive: str) -> Conjugation:
    """Return the forms of a verb: from the list of irregular verbs, else by rule."""
    prefix, base = _irregular_base(infinitive)
    if not base:
        return _regular(infinitive)
    past, pasts, participle, stem, second, third = (*_irregular()[base], "", "", "")[:6]
    stem = prefix + (stem or softened(verb_stem(base)))
    return Conjugation(
        infinitive=infinitive,
        stem=stem,
        second=second or _third(stem),
        third=third or _third(stem),
        past=prefix + past,
        pasts=prefix + pasts,
        participle=prefix + (participle.removeprefix("ge") if prefix else participle),
    )


@cache
def _irregular() -> dict[str, tuple[str, ...]]:
    return {entry[0]: entry[1:] for entry in read_list("irregular-verbs.txt")}


def _irregular_base(infinitive: str) -> tuple[str, str]:
    """Return (prefix, listed verb): ("be", "spreken") for "bespreken", else two empty strings."""
    if infinitive in _irregular():
        return "", infinitive
    match = UNSTRESSED_PREFIX.match(infinitive)
    if match and infinitive[match.end() :] in _irregular():
        return match.group(), infinitive[match.end() :]
    return "", ""


def _regular(infinitive: str) -> Conjugation:
    heard = verb_stem(infinitive)
    stem = softened(heard)
    dental = "t" if heard[-1:] in VOICELESS else "d"
    closed = stem if stem.endswith(dental) else stem + dental
    return Conjugation(
        infinitive=infinitive,
        stem=stem,
        second=_third(stem),
        third=_third(stem),
        past=stem + dental + "e",
        pasts=stem + dental + "en",
        participle=_ge(infinitive) + _after_ge(infinitive, closed),
    )


def _third(stem: str) -> str:
    if stem.endswith("a"):
        return stem + "at"
    return stem if stem.endswith("t") else stem + "t"


def _ge(infinitive: str) -> str:
    """Return "" after a prefix without stress, which takes the place of ge-, else "ge"."""
    return "" if UNSTRESSED_PREFIX.match(infinitive[:-2]) else "ge"


def _after_ge(infinitive: str, closed: str) -> str:
    if not _ge(infinitive) or closed.startswith(DIPHTHONG):
        return closed
    return HIATUS.get(closed[0], closed[0]) + closed[1:]
