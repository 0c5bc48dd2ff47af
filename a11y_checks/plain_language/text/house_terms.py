"""In which forms does a word of the organisation's own list occur?"""

from functools import lru_cache

from a11y_checks.plain_language.text.forms import Kind, spellings
from a11y_checks.plain_language.text.terms import Term, as_noun
from a11y_checks.word_list import Effect, HouseWord

TOPIC = "house-words"


@lru_cache(maxsize=4096)
def house_term(word: HouseWord) -> Term:
    """Return the word as the search takes it. Raises ValueError for an unknown grammar."""
    return Term(
        topic=TOPIC,
        text=word.text,
        kind=Kind(word.grammar),
        alternatives=(word.replacement,) if word.replacement else (),
        blocks=word.effect is Effect.FORBIDDEN,
    )


def house_spellings(word: HouseWord) -> frozenset[str]:
    """Return every form of the word in lower case, each as one run of words."""
    kind = Kind(word.grammar)
    text = as_noun(word.text).text if kind is Kind.NOUN else word.text
    return frozenset(spelling.lower() for _form, spelling in spellings(text, kind))


def reported_words(words: tuple[HouseWord, ...]) -> dict[Term, HouseWord]:
    """Return the words that a page should not use, by the term that finds them."""
    return {house_term(word): word for word in words if word.effect is not Effect.KNOWN}


def known_spellings(words: tuple[HouseWord, ...]) -> frozenset[str]:
    """Return every form of the words that no page has to explain."""
    known = (word for word in words if word.effect is Effect.KNOWN)
    return frozenset(spelling for word in known for spelling in house_spellings(word))
