"""When do two phrases ask for the same: “ID kaart kwijt” and “ik ben mijn ID-kaart kwijt”?"""

from content.search.stems import stem
from content.search.words import normalised, small_words, spaced, words_of

MOST_WORDS = 12
"""Nobody types more words that matter; the rest of a longer text is not looked at."""
MOST_SIGNS = 300


def phrase_words(text: str, language: str) -> tuple[str, ...]:
    """Return the words that say what somebody looks for; all words when none does."""
    apart = normalised(spaced(text[:MOST_SIGNS])).replace("-", " ")
    words = tuple(words_of(apart))
    telling = tuple(word for word in words if word not in small_words(language))
    return (telling or words)[:MOST_WORDS]


def phrase_stems(text: str, language: str) -> tuple[str, ...]:
    """Return the stems of those words, in order."""
    return tuple(stem(word, language) for word in phrase_words(text, language))


def phrase_key(text: str, language: str) -> str:
    """Return the stems in a fixed order, once each: the same for every way to ask the same."""
    return " ".join(sorted(set(phrase_stems(text, language))))
