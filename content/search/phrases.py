"""When do two phrases ask for the same: “ID kaart kwijt” and “ik ben mijn ID-kaart kwijt”?"""

from content.search.stems import stem
from content.search.words import fixed_phrases, normalised, small_words, spaced, words_of

MOST_WORDS = 12
"""Nobody types more words that matter; the rest of a longer text is not looked at."""
MOST_SIGNS = 300


def phrase_words(text: str, language: str) -> tuple[str, ...]:
    """Return the words that say what somebody looks for; all words when none does.

    Small words say something inside a fixed phrase only: “ik wil dood” is not about “dood”.
    """
    apart = normalised(spaced(text[:MOST_SIGNS])).replace("-", " ")
    words = tuple(words_of(apart))
    fixed = _in_a_fixed_phrase(words, language)
    telling = tuple(
        word for at, word in enumerate(words) if at in fixed or word not in small_words(language)
    )
    return (telling or words)[:MOST_WORDS]


def phrase_stems(text: str, language: str) -> tuple[str, ...]:
    """Return the stems of those words, in order."""
    return tuple(stem(word, language) for word in phrase_words(text, language))


def phrase_key(text: str, language: str) -> str:
    """Return the stems in a fixed order, once each: the same for every way to ask the same."""
    return " ".join(sorted(set(phrase_stems(text, language))))


def _in_a_fixed_phrase(words: tuple[str, ...], language: str) -> set[int]:
    return {
        place
        for phrase in fixed_phrases(language)
        for begin in range(len(words) - len(phrase) + 1)
        if words[begin : begin + len(phrase)] == phrase
        for place in range(begin, begin + len(phrase))
    }
