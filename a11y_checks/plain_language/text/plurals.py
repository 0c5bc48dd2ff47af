"""What is the plural of a Dutch noun?"""

import re
from functools import cache

from a11y_checks.plain_language.text.lists import read_list
from a11y_checks.plain_language.text.spelling import with_e

WITH_S = re.compile(r"(?:(?<![aeiou])e[lmnr]|e|aar|aard|eur|é|um)$")
WITH_N = re.compile(r"(?:[^aou]de|ige)$")
"""Mostly people: "belanghebbenden", "jeugdigen"; also "voorwaarden"."""
WITH_APOSTROPHE = re.compile(r"(?:[^aeiou][aiouy]|[ei]o|[eiu]a)$")


@cache
def plural(noun: str) -> str:
    """Return the plural of a noun in lower case; "" for a noun that has none."""
    listed = _irregular()
    for tail in (noun[start:] for start in range(len(noun))):
        if tail in listed:
            return noun[: len(noun) - len(tail)] + listed[tail] if listed[tail] else ""
    return _regular(noun)


def written_plurals(noun: str) -> tuple[str, ...]:
    """Return the plurals in which a text may hold a noun: "gemeentes" and "gemeenten" both."""
    best = plural(noun)
    others = (noun + "n", noun + "s") if best and noun.endswith("e") else ()
    return tuple(dict.fromkeys((best, *others))) if best else ()


def _regular(noun: str) -> str:
    if noun.endswith("heid"):
        return noun[:-4] + "heden"
    if WITH_N.search(noun):
        return noun + "n"
    if WITH_APOSTROPHE.search(noun):
        return noun + "'s"
    if WITH_S.search(noun):
        return noun + "s"
    if noun.endswith("tor"):
        return noun[:-2] + "oren"
    return with_e(noun) + "n"


@cache
def _irregular() -> dict[str, str]:
    return {entry[0]: (*entry, "")[1] for entry in read_list("irregular-plurals.txt")}
