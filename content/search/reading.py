"""In which ways can a question be read, so that a page in other words answers it too?"""

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise

from content.search.compounds import part_stems
from content.search.models.synonym import MOST_WORDS
from content.search.stems import stem

AS_SYNONYM, IN_PARTS = 0.95, 0.85
"""A page that uses the visitor's own words comes first, all else being equal."""
MOST_READINGS = 16
Synonyms = Mapping[str, Sequence[tuple[str, ...]]]
"""What a phrase also means: the key of the phrase to the stems of each meaning."""


@dataclass(frozen=True)
class Term:
    """Stems that stand together for so many `words` of the question."""

    stems: tuple[str, ...]
    words: float = 1


@dataclass(frozen=True)
class Reading:
    """The terms to look for, and how much of the score such a page keeps (0 to 1)."""

    terms: tuple[Term, ...]
    factor: float = 1.0

    @property
    def stems(self) -> tuple[str, ...]:
        """Return the stems of all terms."""
        return tuple(found for term in self.terms for found in term.stems)


def readings(
    words: Sequence[str], language: str, known: Container[str], synonyms: Synonyms
) -> tuple[Reading, ...]:
    """Return every way to read the words, as they stand first; never more than MOST_READINGS.

    `known` holds stems that stand on a page or may be part of a compound.
    """
    ways = [
        Reading(tuple(_term(word, language) for word in words)),
        *_joined(words, language, known, synonyms),
        *_in_parts(words, language, known),
    ]
    for way in tuple(ways):
        ways.extend(_with_synonyms(way, synonyms))
    return tuple(islice(dict.fromkeys(ways), MOST_READINGS))


def strange_words(
    words: Sequence[str], language: str, known: Container[str], synonyms: Synonyms
) -> tuple[str, ...]:
    """Return the words that mean nothing here: alone, in parts or with their neighbours."""
    own = [stem(word, language) for word in words]
    told = {
        place
        for begin, end, key in phrase_keys(own)
        if key in synonyms
        for place in range(begin, end)
    }
    for at, joined in enumerate(joined_words(words)):
        if _means_something(joined, language, known, synonyms):
            told |= {at, at + 1}
    return tuple(
        word
        for at, word in enumerate(words)
        if own[at] not in known and at not in told and not parts_of(word, language, known)
    )


def phrase_keys(stems: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """Yield (begin, end, key) of every run of words that an editor may know as a synonym."""
    for begin in range(len(stems)):
        for end in range(begin + 1, min(begin + MOST_WORDS, len(stems)) + 1):
            yield begin, end, " ".join(sorted(set(stems[begin:end])))


def joined_words(words: Sequence[str]) -> tuple[str, ...]:
    """Return each two neighbours as one word: “rij bewijs” is what people type."""
    return tuple(one + other for one, other in pairwise(words))


def parts_of(word: str, language: str, known: Container[str]) -> tuple[str, ...]:
    """Return the stems of the parts of a compound, in a fixed order; English has none."""
    return tuple(sorted(part_stems(word, known))) if language == "nl" else ()


def _joined(
    words: Sequence[str], language: str, known: Container[str], synonyms: Synonyms
) -> Iterator[Reading]:
    for at, together in enumerate(joined_words(words)):
        if _means_something(together, language, known, synonyms):
            before = (_term(word, language) for word in words[:at])
            after = (_term(word, language) for word in words[at + 2 :])
            yield Reading((*before, Term((stem(together, language),), 2), *after))


def _in_parts(words: Sequence[str], language: str, known: Container[str]) -> Iterator[Reading]:
    parts = [parts_of(word, language, known) for word in words]
    if any(parts):
        yield Reading(
            tuple(
                Term((part,), 1 / len(told))
                for word, found in zip(words, parts, strict=True)
                for told in [found or (stem(word, language),)]
                for part in told
            ),
            IN_PARTS,
        )


def _with_synonyms(way: Reading, synonyms: Synonyms) -> Iterator[Reading]:
    """Yield the reading with each phrase replaced, the longest first, and with all of them."""
    places = [
        (begin, end, meaning)
        for begin, end, key in phrase_keys(way.stems)
        for meaning in synonyms.get(key, ())
    ]
    places.sort(key=lambda place: (place[0] - place[1], place))
    factor = way.factor * AS_SYNONYM
    apart = _not_overlapping(places)
    if len(apart) > 1:
        yield Reading(_replaced(way.terms, apart), factor)
    yield from (Reading(_replaced(way.terms, [place]), factor) for place in places)


Place = tuple[int, int, tuple[str, ...]]


def _not_overlapping(places: Sequence[Place]) -> list[Place]:
    chosen: list[Place] = []
    for place in places:
        if all(place[1] <= begin or end <= place[0] for begin, end, _meaning in chosen):
            chosen.append(place)
    return chosen


def _replaced(terms: Sequence[Term], places: Sequence[Place]) -> tuple[Term, ...]:
    """Return the terms with a phrase in one term: its meaning weighs as much as its words did."""
    result = list(terms)
    for begin, end, meaning in sorted(places, reverse=True):
        result[begin:end] = [Term(meaning, sum(term.words for term in terms[begin:end]))]
    return tuple(result)


def _term(word: str, language: str) -> Term:
    return Term((stem(word, language),))


def _means_something(word: str, language: str, known: Container[str], synonyms: Synonyms) -> bool:
    own = stem(word, language)
    return own in known or own in synonyms
