"""Words are short enough to read at a glance."""

from collections.abc import Iterator

from a11y_checks.document import Document, TextBlock
from a11y_checks.finding import Observation, Pointer, gettext_noop
from a11y_checks.outcome import FAILED, MINOR, PASSED
from a11y_checks.plain_language.text.block_words import Word, document_words
from a11y_checks.plain_language.text.compounds import compound_parts
from a11y_checks.plain_language.text.explained import explained_terms
from a11y_checks.plain_language.text.names import is_name
from a11y_checks.rule import Rule

MAX_LETTERS = 20
"""Own choice: "gehandicaptenparkeerkaart" has 25, "omgevingsvergunning" 19. No guidance names a
number, so this rule only advises."""
LONGEST_WORD = 60
"""Letters; a longer run is a code or a mistake, which the message can only count."""
WITH_PARTS = gettext_noop(
    "“%(word)s” is a long word: %(letters)d letters. It joins “%(first)s” and “%(head)s”."
)


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every different word that is too long."""
    seen = set(explained_terms(document))
    found = False
    for block, words in document_words(document):
        for index, word in enumerate(words):
            if max(map(len, word.small.split("-"))) <= MAX_LETTERS or word.small in seen:
                continue
            if is_name(words, index):
                continue
            seen.add(word.small)
            found = True
            yield _long(block, word)
    if document_words(document) and not found:
        yield Observation(PASSED)


def _long(block: TextBlock, word: Word) -> Observation:
    first, head = (len(word.small) <= LONGEST_WORD and compound_parts(word.small)) or ("", "")
    return Observation(
        outcome=FAILED,
        pointer=Pointer(block.path, word.text, word.start, word.end),
        message=WITH_PARTS if head else "",
        params={"word": word.text, "letters": len(word.text), "first": first, "head": head},
    )


RULE = Rule(
    id="long-word",
    title=gettext_noop("Words are short enough to read at a glance."),
    requirements=("b1:plain-words",),
    impact=MINOR,
    blocking=False,
    source="LiNT (Pander Maat et al.): long and rare words cost comprehension",
    message=gettext_noop("“%(word)s” is a long word: %(letters)d letters."),
    advice=gettext_noop("Say it in more words: “kosten van de aanvraag”, not “aanvraagkosten”."),
    why=gettext_noop("Many readers spell out a long word and lose the sentence."),
    evaluate=evaluate,
    languages=frozenset({"nl"}),
)
