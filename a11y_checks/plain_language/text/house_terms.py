"""In which forms does a word of the organisation's own list occur?"""

import re
from functools import lru_cache

from a11y_checks.document import clean_text
from a11y_checks.plain_language.text.forms import FINITE, Kind, Verb, spellings
from a11y_checks.plain_language.text.sentences import WORD
from a11y_checks.plain_language.text.terms import ARTICLES, ONLY_TOLD, Term, as_noun
from a11y_checks.word_list import Effect, HouseWord

TOPIC = "house-words"
WORDS = re.compile(rf"(?:{WORD.pattern})(?: (?:{WORD.pattern}))*")
VERB = re.compile(r"(?:[^\W\d_]+ ?\|)?[^\W\d_]{2,}n(?: [^\W\d_]+)*|(?:[^\W\d_]+ )+\|[^\W\d_]{2,}n")


@lru_cache(maxsize=4096)
def house_term(word: HouseWord) -> Term:
    """Return the word as the search takes it. Raises ValueError for an unknown grammar.

    A replacement that is not of the same grammar is told, but never put in the text.
    """
    fits = _is_noted_as(Kind(word.grammar), word.replacement)
    told = word.replacement if fits else ONLY_TOLD + word.replacement
    return Term(
        topic=TOPIC,
        text=word.text,
        kind=Kind(word.grammar),
        alternatives=(told,) if word.replacement else (),
        blocks=word.effect is Effect.FORBIDDEN,
    )


def noted(text: str) -> str:
    """Return what someone typed in list notation: single spaces, its article in lower case."""
    typed = clean_text(text)
    article = next((one for one in ARTICLES if typed.lower().startswith(one)), "")
    return article + typed[len(article) :]


def bare(text: str) -> str:
    """Return the text of a list entry without its article and bar."""
    return as_noun(text).text.replace("|", "")


def is_findable(word: HouseWord) -> bool:
    """Whether the search can meet the word at all: it consists of words and single spaces."""
    return WORDS.fullmatch(bare(word.text)) is not None


def is_well_noted(word: HouseWord) -> bool:
    """Whether a verb is an infinitive, and nothing else has the bar of a verb."""
    return _is_noted_as(Kind(word.grammar), word.text)


def house_spellings(word: HouseWord) -> frozenset[str]:
    """Return every form of the word in lower case, each as one run of words."""
    kind = Kind(word.grammar)
    text = as_noun(word.text).text if kind is Kind.NOUN else word.text
    return frozenset(spelling.lower() for _form, spelling in spellings(text, kind))


def told_spellings(word: HouseWord) -> tuple[str, ...]:
    """Return every form for people to read, sorted: also "vraagt … aan" for a verb in two."""
    verb = Verb.parse(word.text)
    comes_apart = Kind(word.grammar) is Kind.VERB and verb.particle
    apart = {verb.apart(form, " … ") for form in FINITE} if comes_apart else set()
    return tuple(sorted(house_spellings(word) | apart))


def reported_words(words: tuple[HouseWord, ...]) -> dict[Term, HouseWord]:
    """Return the words that a page should not use, by the term that finds them."""
    return {house_term(word): word for word in words if word.effect is not Effect.KNOWN}


def known_spellings(words: tuple[HouseWord, ...]) -> frozenset[str]:
    """Return every form of the words that no page has to explain."""
    known = (word for word in words if word.effect is Effect.KNOWN)
    return frozenset(spelling for word in known for spelling in house_spellings(word))


def _is_noted_as(kind: Kind, text: str) -> bool:
    if kind is Kind.VERB:
        return VERB.fullmatch(text) is not None
    return "|" not in text
