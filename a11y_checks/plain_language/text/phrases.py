"""Where do listed words and phrases stand in a text, in any of their forms?"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from a11y_checks.document import TextBlock
from a11y_checks.plain_language.text.block_words import Word, ends_clause
from a11y_checks.plain_language.text.clauses import PREPOSITIONS
from a11y_checks.plain_language.text.forms import FINITE, Form, Kind, Verb, spellings
from a11y_checks.plain_language.text.terms import Term, as_noun

BEFORE_NOUN = frozenset("de deze die een geen alle uw mijn onze hun haar elke iedere welke".split())
LONGEST_GAP = 14
"""Words between a verb and its loose particle; further apart the pair is guesswork."""


@dataclass(frozen=True, slots=True)
class Match:
    """One occurrence of a term: the words `first`..`last` (both included) of its block."""

    term: Term
    forms: tuple[Form, ...]
    block: TextBlock
    words: tuple[Word, ...]
    first: int
    last: int
    apart: bool = False

    @property
    def start(self) -> int:
        """Return where the occurrence begins in the text of its block."""
        return self.words[self.first].start

    @property
    def end(self) -> int:
        """Return where the occurrence stops in the text of its block."""
        return self.words[self.last].end

    @property
    def tail(self) -> range:
        """Return the places of the loose part of a verb that is apart from it."""
        loose = len(Verb.parse(self.term.text).tail) if self.apart else 0
        return range(self.last + 1 - loose, self.last + 1)

    @property
    def text(self) -> str:
        """Return the occurrence as it is written."""
        return self.block.text[self.start : self.end]


@dataclass(slots=True)
class _Node:
    """A word of a phrase; most have no children, so that they get no dictionary of their own."""

    children: dict[str, "_Node"] | None = None
    term: Term | None = None
    forms: tuple[Form, ...] = ()

    def child(self, word: str) -> "_Node":
        if self.children is None:
            self.children = {}
        found = self.children.get(word)
        if found is None:
            found = self.children[word] = _Node()
        return found


@dataclass(frozen=True, slots=True)
class _Loose:
    term: Term
    form: Form
    verb: Verb


class PhraseBook:
    """Terms made ready for search: one walk over the words, however many terms there are.

    When two terms share a spelling, the first one given wins.
    """

    def __init__(self, terms: Iterable[Term]) -> None:
        """Prepare the terms; takes some milliseconds for a thousand."""
        self._root = _Node()
        self._loose: dict[str, dict[str, list[_Loose]]] = {}
        for term in terms:
            self._add(term)

    def matches(self, block: TextBlock, words: tuple[Word, ...]) -> Iterator[Match]:
        """Yield the longest match at every place, from left to right, never two at once."""
        index, loose = 0, set[int]()
        while index < len(words):
            match = self._at(block, words, index) if index not in loose else None
            if match:
                yield match
                loose.update(match.tail)
            index = match.last + 1 if match and not match.apart else index + 1

    def _at(self, block: TextBlock, words: tuple[Word, ...], index: int) -> Match | None:
        whole = self._whole(block, words, index)
        if whole and whole.last > index:
            return whole
        return self._apart(block, words, index) or whole

    def _add(self, term: Term) -> None:
        text = as_noun(term.text).text if term.kind is Kind.NOUN else term.text
        for form, spelling in spellings(text, term.kind):
            if spelling not in term.exceptions:
                self._add_spelling(term, form, spelling)
        if term.kind is Kind.VERB:
            self._add_loose(term, Verb.parse(text))

    def _add_loose(self, term: Term, verb: Verb) -> None:
        for form in FINITE if verb.particle else ():
            by_tail = self._loose.setdefault(verb.bare(form), {})
            by_tail.setdefault(verb.tail[0], []).append(_Loose(term, form, verb))

    def _add_spelling(self, term: Term, form: Form, spelling: str) -> None:
        node = self._root
        for word in spelling.lower().split():
            node = node.child(word)
        if node.term is None or node.term is term:
            node.term = term
            node.forms += (form,)

    def _whole(self, block: TextBlock, words: tuple[Word, ...], first: int) -> Match | None:
        node, index, found = self._root, first, None
        while node.children and index < len(words) and (index == first or words[index].follows):
            following = node.children.get(words[index].small)
            if following is None:
                break
            node = following
            if node.term:
                found = Match(node.term, node.forms, block, words, first, index)
            index += 1
        return found

    def _apart(self, block: TextBlock, words: tuple[Word, ...], first: int) -> Match | None:
        by_tail = self._loose.get(words[first].small)
        if by_tail is None:
            return None
        for index in range(first + 1, min(len(words), first + 2 + LONGEST_GAP)):
            small = words[index].small
            if not words[index].follows:
                return None
            found = [one for one in by_tail.get(small, ()) if _is_tail(words, index, one.verb)]
            if found:
                last = index + len(found[0].verb.tail) - 1
                forms = tuple(one.form for one in found if one.term is found[0].term)
                return Match(found[0].term, forms, block, words, first, last, apart=True)
            if small in self._loose and words[index - 1].small not in BEFORE_NOUN:
                return None  # the next verb: what follows belongs to that one
        return None


def _is_tail(words: tuple[Word, ...], index: int, verb: Verb) -> bool:
    """Whether the loose part of the verb stands at index, and belongs to the verb."""
    tail = verb.tail
    last = index + len(tail) - 1
    if last >= len(words) or words[last].small != tail[-1]:
        return False
    same = tuple(word.small for word in words[index : last + 1]) == tail
    if not same:
        return False
    return verb.tail_stands_alone or len(tail) > 1 or _closes(words, last)


def _closes(words: tuple[Word, ...], last: int) -> bool:
    """Whether a loose part ends here: two prepositions in a row, as in "stelt vast op", do not
    belong together."""
    return ends_clause(words, last) or words[last + 1].small in PREPOSITIONS
