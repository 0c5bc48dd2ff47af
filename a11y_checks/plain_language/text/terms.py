"""Which words and phrases does a list tell writers to avoid, and what stands instead?"""

from dataclasses import dataclass
from functools import cache

from a11y_checks.plain_language.text.forms import Kind
from a11y_checks.plain_language.text.lists import read_list

ARTICLES = ("de ", "het ")
BLOCK = "block"
ONLY_TOLD = "~"


@dataclass(frozen=True, slots=True)
class Noun:
    """A noun with its article, "" when the list gives none."""

    article: str
    text: str


@dataclass(frozen=True, slots=True)
class Term:
    """One entry of a list, named by `topic` (the name of the list).

    `alternatives` are written as the term is: a verb in list notation (see `Verb`), a noun
    with its article. One behind a ~ is only told to the writer: it does not fit in the place of
    the term as it is. `exceptions` are spellings that belong to another, everyday word.
    """

    topic: str
    text: str
    kind: Kind
    alternatives: tuple[str, ...]
    blocks: bool
    exceptions: frozenset[str] = frozenset()

    @property
    def name(self) -> str:
        """Return the term as people write it, without list notation."""
        text = as_noun(self.text).text if self.kind is Kind.NOUN else self.text
        return text.replace("|", "")

    @property
    def fitting(self) -> tuple[str, ...]:
        """Return the alternatives that can stand in the place of the term."""
        return tuple(one for one in self.alternatives if not one.startswith(ONLY_TOLD))

    @property
    def only_told(self) -> tuple[str, ...]:
        """Return the alternatives that the writer must find a place for."""
        others = (one for one in self.alternatives if one.startswith(ONLY_TOLD))
        return tuple(_as_written(one) for one in others)

    @property
    def told(self) -> tuple[str, ...]:
        """Return all alternatives as people write them."""
        return tuple(_as_written(one) for one in self.alternatives)


def as_noun(text: str) -> Noun:
    """Return the noun of a list entry such as "de aanvang"."""
    for article in ARTICLES:
        if text.startswith(article):
            return Noun(article.strip(), text[len(article) :])
    return Noun("", text)


def _as_written(alternative: str) -> str:
    return alternative.lstrip(ONLY_TOLD).replace("|", "")


@cache
def terms(topic: str) -> tuple[Term, ...]:
    """Return the entries of `lists/<topic>.txt`.

    Columns: term, kind, alternatives (parted by "; "), `block` or `advise`, exceptions.
    Raises ValueError for a kind that is not in `Kind`.
    """
    return tuple(_term(topic, (*entry, "", "", "")[:5]) for entry in read_list(f"{topic}.txt"))


def _term(topic: str, columns: tuple[str, ...]) -> Term:
    text, kind, alternatives, level, exceptions = columns
    return Term(
        topic=topic,
        text=text,
        kind=Kind(kind),
        alternatives=tuple(part.strip() for part in alternatives.split(";") if part.strip()),
        blocks=level == BLOCK,
        exceptions=frozenset(exceptions.split()),
    )
