"""Abbreviations are written out, or explained."""

from collections.abc import Iterator

from a11y_checks.document import Document, TextBlock, clean_text
from a11y_checks.finding import Observation, Pointer, gettext_noop
from a11y_checks.outcome import FAILED, PASSED, SERIOUS
from a11y_checks.plain_language.text.abbreviations import Abbreviation, abbreviations
from a11y_checks.plain_language.text.explained import explained_terms
from a11y_checks.rule import Rule

LONGEST_TITLE = 10
"""Words of the title of a page; more is a text of its own."""
UNKNOWN = gettext_noop("The page does not say what “%(word)s” stands for.")


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield an observation for every abbreviation to write out, and one for each to explain."""
    used = tuple(_used(document))
    told = _told(document, {one.text.lower(): one for _block, one in used})
    found = False
    for block, one in used:
        if one.text.lower() in told:
            continue
        told.update({one.text.lower()} if one.is_name else ())
        found = True
        yield _reported(block, one)
    if document.blocks and not found:
        yield Observation(PASSED)


def _used(document: Document) -> Iterator[tuple[TextBlock, Abbreviation]]:
    for block in document.blocks:
        if block.language == document.language:
            yield from ((block, one) for one in abbreviations(block.text))


def _told(document: Document, used: dict[str, Abbreviation]) -> set[str]:
    """Return what the page explains: the letters, a word with them ("WOZ-waarde"), or in full."""
    explained = explained_terms(document)
    text = " ".join(block.text.lower() for block in document.blocks) if used else ""
    in_full = {small for small, one in used.items() if one.words and one.words in text}
    return {*explained, *in_full, *(term.partition("-")[0] for term in explained)}


def _reported(block: TextBlock, one: Abbreviation) -> Observation:
    excerpt = block.text[one.start : one.end]
    return Observation(
        outcome=FAILED,
        pointer=Pointer(block.path, excerpt, one.start, one.end),
        message="" if one.meaning else UNKNOWN,
        params={"word": excerpt, "alternatives": one.meaning},
        suggestion="" if one.is_name else _as_written(excerpt, one.meaning),
        blocking=one.blocks and not _is_title_of_another_page(block),
    )


def _is_title_of_another_page(block: TextBlock) -> bool:
    """Whether all that stands here is one link: then its words are the matter of that page."""
    links = block.tag.find_all("a", href=True) if block.tag else []
    if len(links) != 1 or len(block.text.split()) > LONGEST_TITLE:
        return False
    return clean_text(links[0].get_text()) == block.text


def _as_written(old: str, new: str) -> str:
    return new[0].upper() + new[1:] if old[0].isupper() else new


RULE = Rule(
    id="abbreviation",
    title=gettext_noop("Abbreviations are written out, or explained."),
    requirements=("b1:abbreviations",),
    impact=SERIOUS,
    blocking=True,
    source="Direct Duidelijk; Provincie Zuid-Holland, schrijfwijzer: no abbreviations",
    message=gettext_noop("“%(word)s” is an abbreviation of: %(alternatives)s."),
    advice=gettext_noop(
        "Write the words in full, or explain them the first time. For example: not “approx.” "
        "but “about”."
    ),
    why=gettext_noop("Who does not know an abbreviation cannot look it up in the text."),
    evaluate=evaluate,
    languages=frozenset({"nl"}),
)
