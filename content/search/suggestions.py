"""Which pages does somebody probably look for while typing?"""

from collections.abc import Iterable
from dataclasses import dataclass

from content.search.models import Synonym, VocabularyWord
from content.search.models.indexed_page import MOST_LETTERS
from content.search.phrases import MOST_SIGNS, phrase_stems
from content.search.reading import AS_SYNONYM, Reading, Term
from content.search.searching import Found, answers, visible
from content.search.stems import stem
from content.search.words import normalised, small_words, spaced, words_of

SHORTEST = 2
MOST_SUGGESTED = 7
OF_THE_TITLE = 300
"""Who is still typing expects titles: words from the text would make the list jump."""
MOST_WORDS = 30
"""How many words that begin like the last one are looked at."""


@dataclass(frozen=True)
class Typed:
    """What stands in the search box so far: whole words, and the beginning of one."""

    stems: tuple[str, ...]
    beginning: str


def suggestions(text: str, language: str) -> list[Found]:
    """Return at most MOST_SUGGESTED pages, the likeliest first; nothing for one letter."""
    typed = _typed(text, language)
    if len(typed.beginning) < SHORTEST:
        return []
    ways = [
        *(_way([*typed.stems, last]) for last in _words_from(typed.beginning, language)),
        *(_way(means, AS_SYNONYM) for means in _meanings_from(text, language)),
    ]
    found = answers(ways, language, least=OF_THE_TITLE)
    found.sort(key=lambda row: not _has_word_from(typed.beginning, row.title))
    return visible(found[:MOST_SUGGESTED])


def _has_word_from(beginning: str, title: str) -> bool:
    """Say whether a word of the title begins like this: people expect those first."""
    return any(word.startswith(beginning) for word in words_of(title))


def _way(stems: Iterable[str], factor: float = 1) -> Reading:
    return Reading(tuple(Term((one,)) for one in stems), factor)


def _typed(text: str, language: str) -> Typed:
    words = list(words_of(normalised(spaced(text[:MOST_SIGNS])).replace("-", " ")))
    *whole, beginning = words or [""]
    telling = [word for word in whole if word not in small_words(language)]
    return Typed(tuple(stem(word, language) for word in telling), beginning[:MOST_LETTERS])


def _words_from(beginning: str, language: str) -> list[str]:
    """Return the stems of the shortest words that begin so, put in order here: databases differ."""
    words = VocabularyWord.objects.filter(language=language, word__startswith=beginning)
    found = sorted(words.values_list("length", "word", "stem"))[:MOST_WORDS]
    return list(dict.fromkeys([stem(beginning, language), *(own for *_rest, own in found)]))


def _meanings_from(text: str, language: str) -> list[tuple[str, ...]]:
    typed = " ".join(normalised(spaced(text[:MOST_SIGNS])).split())
    rows = Synonym.objects.filter(language=language, typed__istartswith=typed)
    means = sorted(set(rows.values_list("means", flat=True)))[:MOST_WORDS]
    return [phrase_stems(one, language) for one in means]
