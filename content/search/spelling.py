"""What did somebody mean with a word that the site does not know?"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from a11y_checks.plain_language.text.lemmas import is_known
from content.search.distance import distance, sound
from content.search.models import Posting, Synonym, VocabularyWord
from content.search.stems import stem
from content.search.words import words_of

SHORT, LONG = 4, 6
"""From four letters one slip is forgiven, from six letters two: a shorter word is soon another."""
MOST_CANDIDATES = 12


@dataclass(frozen=True, order=True)
class Candidate:
    """A word that may be meant; the smallest is the likeliest."""

    slips: int
    sounds_different: bool
    begins_different: bool
    word: str


def corrections(words: Iterable[str], language: str) -> dict[str, str]:
    """Return for each word what was probably meant, as far as the site knows such a word."""
    typed = _typed_by_people(language)
    return {word: meant for word in words if (meant := correction(word, language, typed))}


def correction(word: str, language: str, typed: frozenset[str]) -> str:
    """Return the closest word of the site or of what editors know to be `typed`, or nothing.

    A word from the dictionary is no slip: who looks for a “graf” does not mean “gaf”.
    """
    most = slips_forgiven(word)
    if not most or word.isdigit() or is_known(word, language):
        return ""
    near = sorted(_near(word, language, most, typed))[:MOST_CANDIDATES]
    if near and not near[0].slips:  # an editor knows it from a longer phrase
        return ""
    pages = _pages_with({candidate.word for candidate in near}, language, typed)
    likely = [candidate for candidate in near if pages.get(candidate.word)]
    if not likely:
        return ""
    return min(likely, key=lambda one: (*_closeness(one), -pages[one.word], one.word)).word


def slips_forgiven(word: str) -> int:
    """Return how many slips of the finger a word of this length may hold."""
    return 0 if len(word) < SHORT else 1 if len(word) < LONG else 2


def _closeness(candidate: Candidate) -> tuple[int, bool, bool]:
    return candidate.slips, candidate.sounds_different, candidate.begins_different


def _near(word: str, language: str, most: int, typed: frozenset[str]) -> Iterable[Candidate]:
    lengths = (len(word) - most, len(word) + most)
    own = VocabularyWord.objects.filter(language=language, length__range=lengths)
    heard, root = sound(word), stem(word, language)
    for other in {*own.values_list("word", flat=True), *typed}:
        slips = distance(word, other, most)
        if slips > most and _one_slip_apart(root, stem(other, language)):
            slips = most
        if slips <= most:
            yield Candidate(slips, sound(other) != heard, other[0] != word[0], other)


def _one_slip_apart(root: str, other: str) -> bool:
    """Whether these may be forms of one word: “kwijtschellen” stands for “kwijtschelding”."""
    return len(root) > LONG and distance(root, other, 1) == 1


def _typed_by_people(language: str) -> frozenset[str]:
    typed = Synonym.objects.filter(language=language).values_list("typed", flat=True)
    return frozenset(words_of(" ".join(typed)))


def _pages_with(words: set[str], language: str, typed: frozenset[str]) -> Mapping[str, int]:
    """Return how often the index holds each word; a word of an editor counts as one page."""
    stems = {word: stem(word, language) for word in words}
    rows = Posting.objects.filter(language=language, stem__in=set(stems.values()))
    found = list(rows.values_list("stem", flat=True))
    return {word: found.count(one) + (word in typed) for word, one in stems.items()}
