"""Where does a sentence use a wording of a list, with room for other words in it?"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

from a11y_checks.document import Document
from a11y_checks.finding import Observation
from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.plain_language.text.lists import read_list
from a11y_checks.plain_language.text.pointers import to_words
from a11y_checks.plain_language.text.sentences import document_sentences

ANY_WORDS = r"\s+(?:[^\s.;:!?]{1,40}\s+){0,6}?"
"""What "..." in a wording stands for: at most six words of the same clause."""


@dataclass(frozen=True, slots=True)
class Wording:
    """A listed wording as it is written here, what to write instead, and its place."""

    text: str
    instead: str
    start: int
    end: int


def avoiding(name: str) -> Callable[[Document], Iterator[Observation]]:
    """Return the evaluation of a rule that reports every wording of `lists/<name>`.

    It yields one observation for every wording and one for every sentence without any; the
    params are `words` and `instead`.
    """

    def evaluate(document: Document) -> Iterator[Observation]:
        for sentence in document_sentences(document):
            found = tuple(find_wordings(sentence.text, name))
            for wording in found:
                pointer = to_words(sentence, wording.start, wording.end)
                params = {"words": wording.text, "instead": wording.instead}
                yield Observation(FAILED, pointer, params=params)
            if not found:
                yield Observation(PASSED, sentence.pointer)

    return evaluate


def find_wordings(text: str, name: str) -> Iterator[Wording]:
    """Yield the wordings of `lists/<name>` (wording, tab, what to write) that a text uses.

    Capitals do not matter; "..." stands for up to six words. Longer wordings go first.
    Raises FileNotFoundError when there is no such list.
    """
    pattern, instead = _pattern(name)
    for match in pattern.finditer(text):
        place = next(index for index, group in enumerate(match.groups()) if group is not None)
        yield Wording(match.group(), instead[place], match.start(), match.end())


@cache
def _pattern(name: str) -> tuple[re.Pattern[str], tuple[str, ...]]:
    entries = sorted(read_list(name), key=lambda entry: -len(entry[0]))
    wordings = "|".join(f"({_as_regex(entry[0])})" for entry in entries)
    pattern = re.compile(rf"(?<![\w-])(?:{wordings})(?![\w-])", re.IGNORECASE)
    return pattern, tuple(entry[1] for entry in entries)


def _as_regex(wording: str) -> str:
    return ANY_WORDS.join(re.escape(part.strip()) for part in wording.split("..."))
