"""Text is in the language that the page says it is in."""

from collections.abc import Iterator
from itertools import chain, islice

from a11y_checks.document import BLOCK_KINDS, Document, Section, TextBlock, clean_text
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import FAILED, PASSED, SERIOUS
from a11y_checks.plain_language.text.languages import name_of, other_language
from a11y_checks.plain_language.text.pointers import to_block
from a11y_checks.plain_language.text.sentences import WORD
from a11y_checks.rule import Rule

MIN_WORDS = 10
"""Shorter texts are often names and titles, which may be in any language."""
PAGE_SAMPLE = 2000
"""Words that tell the language of a whole page."""
WHOLE_PAGE = gettext_noop(
    "This page says it is in %(declared_language)s, but its text is in %(found_language)s."
)
OF_WHOLE_PAGE = gettext_noop(
    "Translate the text, or make the page in its own language. "
    "For example: a page in English stands below the English home page."
)
OF_OWN_HTML = gettext_noop(
    "Translate this text, put it on a page in its own language, or mark the words with their "
    "language (lang=“%(code)s”)."
)
"""Only for who writes the HTML: a title or a field of a page has no place for a language."""
Worded = tuple[TextBlock, list[str]]


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for the page when it is in another language, else one for each text.

    A Dutch page that is copied or linked into the English part of the site is the first kind.
    """
    texts = [text for section in document.sections for text in _worded(section)]
    own = [text for text in texts if text[0].language == document.language]
    sample = list(islice(chain.from_iterable(words for _, words in own), PAGE_SAMPLE))
    other = _other_language(sample, document.language)
    if other:
        yield _observation(own[0][0], document.language, other, WHOLE_PAGE, OF_WHOLE_PAGE)
        return
    for block, words in texts:
        other = _other_language(words, block.language)
        advice = "" if block.path else OF_OWN_HTML
        yield _observation(block, block.language, other, advice=advice)


def _worded(section: Section) -> Iterator[Worded]:
    """Yield each text block with its words, those with a language of their own left out."""
    marked = _marked_words(section)
    for block in section.blocks:
        yield block, WORD.findall(_without(marked.get(id(block.tag), []), block.text))


def _marked_words(section: Section) -> dict[int, list[str]]:
    """Return the words inside a block that have their own `lang`, by the id of its element."""
    marked: dict[int, list[str]] = {}
    for tag in section.tags:
        if "lang" not in tag.attrs:
            continue
        holder = tag.find_parent(list(BLOCK_KINDS)) if tag.name not in BLOCK_KINDS else None
        text = clean_text(tag.get_text())
        if holder and text:
            marked.setdefault(id(holder), []).append(text)
    return marked


def _without(parts: list[str], text: str) -> str:
    """Return text without these parts, which stand in it in this order."""
    kept, position = [], 0
    for part in parts:
        place = text.find(part, position)
        if place >= 0:
            kept.append(text[position:place])
            position = place + len(part)
    return " ".join([*kept, text[position:]])


def _other_language(words: list[str], declared: str) -> str:
    return other_language(words, declared) if len(words) >= MIN_WORDS else ""


def _observation(
    block: TextBlock, declared: str, found: str, message: str = "", advice: str = ""
) -> Observation:
    return Observation(
        outcome=FAILED if found else PASSED,
        pointer=to_block(block),
        message=message,
        params={
            "declared_language": name_of(declared),
            "found_language": name_of(found),
            "code": found,
        },
        advice=advice,
    )


RULE = Rule(
    id="text-language",
    title=gettext_noop("Text is in the language that the page says it is in."),
    requirements=(
        "wcag:3.1.1",
        "wcag:3.1.2",
        "en301549:9.3.1.1",
        "en301549:9.3.1.2",
        "b1:one-language",
    ),
    impact=SERIOUS,
    blocking=True,
    source="WCAG 2.2, success criteria 3.1.1 and 3.1.2",
    message=gettext_noop(
        "This text is in %(found_language)s, but it should be in %(declared_language)s."
    ),
    advice=gettext_noop(
        "Translate this text, or put it on a page in its own language. "
        "For example: an English text on a page in English."
    ),
    why=gettext_noop(
        "A screen reader reads text in the wrong language with the wrong sounds, "
        "and search engines and translators go wrong too."
    ),
    evaluate=evaluate,
)
