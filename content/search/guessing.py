"""What may a word mean that nobody knows, when it is no slip of the finger?"""

from collections.abc import Iterator, Sequence

from content.search.models import Posting, Synonym
from content.search.phrases import phrase_stems
from content.search.reading import Reading, Term
from content.search.stems import stem

FACTOR = 0.5
SHORTEST, SHORTEST_TOLD = 5, 3
"""A page must know an end of five letters; three are enough when an editor says what they mean."""
MOST_MEANINGS = 8


def guesses(words: Sequence[str], strange: Sequence[str], language: str) -> tuple[Reading, ...]:
    """Return readings in which each strange word is replaced by what it may have to do with.

    That is what editors say of a phrase in which it stands (“koelkast weg”), or its last part:
    the end of a Dutch compound says what the thing is. Its beginning says what it is about, and
    that is all that is left with a slip near the end (“rijbewijsverlening”).
    """
    ways = []
    for word in strange:
        for meaning in (*_in_phrases(word, language), *_outer_parts(word, language)):
            terms = (
                Term(meaning) if other == word else Term((stem(other, language),))
                for other in words
            )
            ways.append(Reading(tuple(terms), FACTOR))
    return tuple(dict.fromkeys(ways))


def _in_phrases(word: str, language: str) -> Iterator[tuple[str, ...]]:
    own = stem(word, language)
    rows = Synonym.objects.filter(language=language, typed__icontains=word).order_by("pk")
    for typed, means in rows.values_list("typed", "means")[:MOST_MEANINGS]:
        if own in phrase_stems(typed, language):
            yield phrase_stems(means, language)


def _outer_parts(word: str, language: str) -> Iterator[tuple[str, ...]]:
    """Yield the longest end of the word that is known, or what it means; then its beginning."""
    if language != "nl":
        return
    ends = [stem(word[at:], language) for at in range(1, len(word) - SHORTEST_TOLD + 1)]
    starts = [stem(word[:at], language) for at in range(len(word) - 1, SHORTEST - 1, -1)]
    long_ends = ends[: max(0, len(word) - SHORTEST)]
    parts = {*long_ends, *starts}
    pages = Posting.objects.filter(language=language, stem__in=parts).order_by()
    known = set(pages.values_list("stem", flat=True).distinct())
    editors = Synonym.objects.filter(language=language, key__in=ends).order_by("pk")
    means = {key: phrase_stems(told, language) for key, told in editors.values_list("key", "means")}
    yield from [means.get(end, (end,)) for end in ends if end in known or end in means][:1]
    yield from [(start,) for start in starts if start in known][:1]
