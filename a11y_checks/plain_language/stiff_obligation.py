"""What a reader has to do is said with "moeten"."""

from collections.abc import Iterator

from a11y_checks.document import Document, TextBlock
from a11y_checks.finding import Observation, Pointer, gettext_noop
from a11y_checks.outcome import FAILED, PASSED, SERIOUS
from a11y_checks.plain_language.text.block_words import Word, document_words, ends_clause
from a11y_checks.plain_language.text.clauses import PREPOSITIONS
from a11y_checks.plain_language.text.lemmas import is_known
from a11y_checks.rule import Rule

MUST = {"dient": "moet", "dienen": "moeten", "diende": "moest", "dienden": "moesten"}
LONGEST_GAP = 20
"""Words between "dient" and its infinitive."""
NO_VERBS = frozenset({"allen"})
"""Words behind "te" that are no infinitive: "te allen tijde"."""
OTHER_MEANINGS = frozenset({"als", "tot", "ervoor", "voor", "ertoe", "om"})
"""After these, "dienen" says what something is for: "Het formulier dient om ..."."""


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every "dienen te", with the sentence part in everyday words."""
    found = False
    for block, words in document_words(document):
        for index, word in enumerate(words):
            te = _te(words, index) if word.small in MUST else 0
            if te:
                found = True
                yield _stiff(block, words, index, te)
    if document_words(document) and not found:
        yield Observation(PASSED)


def _te(words: tuple[Word, ...], index: int) -> int:
    """Return the index of "te" with its infinitive behind it, 0 when there is none."""
    for here in range(index + 1, min(len(words) - 1, index + 1 + LONGEST_GAP)):
        if not words[here].follows or words[here].small in OTHER_MEANINGS:
            return 0
        if words[here].small == "in" and _closes(words, here):
            return 0
        if words[here].small == "te" and words[here + 1].follows and _is_verb(words[here + 1]):
            return here
    return 0


def _is_verb(word: Word) -> bool:
    return word.small.endswith("n") and len(word.small) > 2 and word.small not in NO_VERBS


def _closes(words: tuple[Word, ...], index: int) -> bool:
    """Whether the verb is "indienen": its "in" ends the clause, or "bij de balie" follows it."""
    return ends_clause(words, index) or words[index + 1].small in PREPOSITIONS


def _stiff(block: TextBlock, words: tuple[Word, ...], index: int, te: int) -> Observation:
    start, end = words[index].start, words[te + 1].end
    between = block.text[words[index].end : words[te].start]
    must = MUST[words[index].small]
    must = must.capitalize() if words[index].text[0].isupper() else must
    return Observation(
        outcome=FAILED,
        pointer=Pointer(block.path, block.text[start:end], start, end),
        params={"word": f"{words[index].text} … te"},
        suggestion=must + _joined(between, words[te - 1].small, words[te + 1].text),
    )


def _joined(between: str, last: str, infinitive: str) -> str:
    """Return the words before "te" with the infinitive: "op te sturen" becomes "opsturen"."""
    is_one_verb = len(last) <= 8 and last not in MUST and is_known(last + infinitive)
    return between.rstrip() + infinitive if is_one_verb else between + infinitive


RULE = Rule(
    id="stiff-obligation",
    title=gettext_noop("What a reader has to do is said with “moeten”."),
    requirements=("b1:plain-words",),
    impact=SERIOUS,
    blocking=True,
    source="Communicatierijk, aanbevolen richtlijnen: taalniveau B1",
    message=gettext_noop("“%(word)s” is a stiff way to say what someone has to do."),
    advice=gettext_noop("Write “moet” or “moeten”, or simply tell the reader: “Stuur ons …”."),
    why=gettext_noop("Readers must see at once what they have to do."),
    evaluate=evaluate,
    languages=frozenset({"nl"}),
)
