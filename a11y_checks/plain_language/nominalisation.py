"""A sentence says with verbs what happens, not with nouns."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import FAILED, MINOR, PASSED
from a11y_checks.plain_language.text.clauses import PREPOSITIONS
from a11y_checks.plain_language.text.lists import read_words
from a11y_checks.plain_language.text.pointers import to_words
from a11y_checks.plain_language.text.sentences import document_sentences
from a11y_checks.plain_language.text.verb_forms import is_infinitive
from a11y_checks.plain_language.text.words import Token
from a11y_checks.rule import Rule

MAX_NOUNS = 1
"""One noun that hides a verb is normal Dutch ("de betaling van uw boete"); a chain is not."""
LONGEST_OPENING = 4
"""Words from "Het" to its verb: "Het niet op tijd betalen van"."""
HAPPENS = frozenset("vindt vinden vond vonden".split())
EMPTIED = frozenset(
    "belast bezig hulp klaar overgaan verantwoordelijk zorg zorgde zorgden zorgen zorgt".split()
)
"""Words that leave the work to a noun: "verantwoordelijk voor het onderhouden van". "Beginnen met
het lezen van" is how people talk."""
LEADING_TO = frozenset("bij met over tot voor".split())
AFTER = frozenset(("van", "tussen"))
MIN_LETTERS = 6
"""Shorter words on -ing are things: "ring", "kring", "woning"."""
HEADS = tuple(
    "omgeving woning vergunning uitkering verzekering vereniging regeling afdeling vergadering "
    "verkiezing opening viering herdenking voorstelling".split()
)
"""Nouns that name a thing in compounds as well: "werkomgeving", "huurwoning"."""
THINGS, ACTIONS = "no-action-nouns.txt", "action-nouns.txt"


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every sentence, pointing from its first to its last noun."""
    for sentence in document_sentences(document):
        tokens = sentence.tokens
        nouns = [index for index in range(len(tokens) - 1) if _hides_verb(index, tokens)]
        nouns = nouns or _taking_place(tokens)
        if len(nouns) <= MAX_NOUNS and not _nobody_acts(nouns, tokens):
            yield Observation(PASSED, sentence.pointer)
            continue
        first, last = tokens[nouns[0]], tokens[nouns[-1]]
        yield Observation(
            outcome=FAILED,
            pointer=to_words(sentence, first.start, last.end),
            params={"nouns": ", ".join(tokens[index].small for index in nouns)},
        )


def _nobody_acts(nouns: list[int], tokens: tuple[Token, ...]) -> bool:
    """Whether this is "Het (opnieuw) invullen van", "Bij het invullen van", "bezig met het
    invullen van" or "De verstrekking vindt plaats"."""
    if not nouns:
        return False
    first, opening = nouns[0], [token.small for token in tokens[:2]]
    begins = "het" in opening[: 1 + (opening[0] in PREPOSITIONS)] and first <= LONGEST_OPENING
    nominal = is_infinitive(tokens[first].small) and (begins or _is_left_to(first, tokens))
    return nominal or bool(_taking_place(tokens))


def _is_left_to(noun: int, tokens: tuple[Token, ...]) -> bool:
    """Whether a verb of little meaning leads to the noun: "zorgt voor het onderhouden"."""
    verb, link, article = ("", "", "", *(token.small for token in tokens[:noun]))[-3:]
    return verb in EMPTIED and link in LEADING_TO and article == "het"


def _taking_place(tokens: tuple[Token, ...]) -> list[int]:
    """Return the places of the nouns that "vindt plaats" makes the verb of a sentence."""
    words = [token.small for token in tokens]
    if "plaats" not in words or HAPPENS.isdisjoint(words):
        return []
    return [index for index, word in enumerate(words) if _is_action(word)]


def _hides_verb(index: int, tokens: tuple[Token, ...]) -> bool:
    """Whether this is "het verstrekken van", "een verbetering van" or "de toename van"."""
    word = tokens[index].small
    if tokens[index + 1].small not in AFTER:
        return False
    opens = tokens[0].small == "het" and index <= LONGEST_OPENING
    before = [token.small for token in tokens[0 if opens else max(0, index - 2) : index]]
    return _is_action(word) or (
        "het" in before and word not in read_words(THINGS) and is_infinitive(word)
    )


def _is_thing(word: str) -> bool:
    return word in read_words(THINGS) or word.endswith(HEADS)


def _is_action(word: str) -> bool:
    if word in read_words(ACTIONS) or (word.endswith("isatie") and word != "organisatie"):
        return True
    return word.endswith("ing") and len(word) > MIN_LETTERS and not _is_thing(word)


RULE = Rule(
    id="nominalisation",
    title=gettext_noop("Verbs say what happens, not nouns made of verbs."),
    requirements=("b1:verbs",),
    impact=MINOR,
    blocking=False,
    source="Rotterdam, redactiestatuut 2.7.4: no naamwoordstijl",
    message=gettext_noop("In this sentence a noun hides a verb: %(nouns)s."),
    advice=gettext_noop(
        "Use the verbs. Not “Voor het aanvragen van een vergunning en de betaling van de kosten”, "
        "but “U vraagt de vergunning aan en betaalt de kosten”."
    ),
    why=gettext_noop("Verbs show who does what; a chain of nouns hides it."),
    evaluate=evaluate,
    languages=frozenset({"nl"}),
)
