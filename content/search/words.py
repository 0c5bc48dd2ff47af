"""Of which words does a text consist, as far as search cares?"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path

LISTS = Path(__file__).parent / "lists"
MOST_LETTERS = 40
"""The longest Dutch compound in municipal texts stays under this; the rest is no word."""
WORD = re.compile(r"[^\W_]+(?:[-'’‑][^\W_]+)*")
ABBREVIATION = re.compile(r"\b(?:[^\W\d_]\.){2,}")
"""Letters with dots: “v.o.g.” is the word “vog”."""
JOINT = re.compile(r"[-'’‑]")


def normalised(text: str) -> str:
    """Return text in lower case, without accents, dots in abbreviations and unseen signs."""
    apart = unicodedata.normalize("NFKD", text)
    seen = (sign for sign in apart if unicodedata.category(sign) not in {"Mn", "Cf", "Cc", "Cs"})
    plain = "".join(sign if sign != "ß" else "ss" for sign in seen).casefold()
    return ABBREVIATION.sub(lambda found: found[0].replace(".", ""), plain)


def words_of(text: str) -> Iterator[str]:
    """Yield the words in order. A hyphenated word is told in parts and, after them, as one."""
    for match in WORD.finditer(normalised(spaced(text))):
        parts = [part for part in JOINT.split(match[0]) if part]
        if len(parts) > 1 and len(parts[-1]) == 1:  # auto’s is one auto more
            parts = parts[:-1]
        together = "".join(parts)
        yield from (part for part in dict.fromkeys([*parts, together]) if len(part) <= MOST_LETTERS)


def spaced(text: str) -> str:
    """Return text in which lines, tabs and other control signs have become spaces."""
    return "".join(" " if unicodedata.category(sign) == "Cc" else sign for sign in text)


@cache
def read_list(name: str) -> tuple[str, ...]:
    """Return the lines of `lists/<name>` without remarks (`#`) and blank lines."""
    lines = (LISTS / name).read_text(encoding="utf-8").splitlines()
    return tuple(line.strip() for line in lines if line.strip() and not line.startswith("#"))


@cache
def small_words(language: str) -> frozenset[str]:
    """Return the words that say nothing about a subject: `de`, `ik`, `hoe`."""
    return frozenset(" ".join(_list_for("small-words", language)).split())


@cache
def fixed_phrases(language: str) -> tuple[tuple[str, ...], ...]:
    """Return the phrases, in words, in which small words do say something."""
    return tuple(tuple(words_of(line)) for line in _list_for("fixed-phrases", language))


def _list_for(name: str, language: str) -> tuple[str, ...]:
    """Return the list of a language; nothing for a language without one."""
    file = f"{name}-{language}.txt"
    return read_list(file) if (LISTS / file).exists() else ()
