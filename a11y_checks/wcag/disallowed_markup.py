"""Content holds no code: what an editor pastes can never run in a visitor's browser."""

import re
from collections.abc import Iterator
from html import unescape

from bs4.element import NavigableString

from a11y_checks.document import Document, Section
from a11y_checks.finding import Observation, Pointer, gettext_noop
from a11y_checks.outcome import CRITICAL, FAILED, PASSED
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.attributes import attribute
from a11y_checks.wcag.html.index import Element, Index, index_of
from a11y_checks.wcag.html.observing import shortened, start_tag
from a11y_checks.wcag.html.wordlist import read_list

ADDRESSES = ("href", "src", "action", "formaction", "data", "poster", "xlink:href", "srcset")
RUNNING = re.compile(
    r"(?:java|vb|live)script:|data:(?!image/(?:png|jpe?g|gif|webp|avif)[;,])", re.I
)
UNSEEN = re.compile(r"[\x00-\x20\x7f-\x9f\u200b-\u200f\ufeff]+")
HANDLER = re.compile(r"<[a-z][^<>]*[\s/'\"]on[a-z]{3,}\s*=", re.I)


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every section of our own content; a whole page is not ours."""
    if document.full_page:
        return
    offenders = _offenders(index_of(document))
    for section in document.sections:
        tags = [element.tag for element in offenders if element.section is section]
        offence = start_tag(tags[0]) if tags else _unparsed(section)
        where = Pointer(section.path, shortened(offence))
        yield Observation(FAILED if offence else PASSED, where)


def _offenders(index: Index) -> list[Element]:
    """Return the elements that are not allowed or that can run something."""
    unknown = index.by_name.keys() - read_list("allowed_elements.txt")
    handlers = [name for name in index.by_attribute if name.startswith("on") or name == "srcdoc"]
    addressed = index.having(*ADDRESSES)
    running = [element for element in addressed if _leads_to_code(element)]
    return index.named(*unknown) + index.having(*handlers) + running


def _leads_to_code(element: Element) -> bool:
    """Return whether an address runs code; browsers know more entities than our parser does."""
    written = (element.get(name) for name in ADDRESSES if element.has(name))
    return any(RUNNING.match(UNSEEN.sub("", unescape(address))) for address in written)


def _unparsed(section: Section) -> str:
    """Return what our parser takes for a comment or text and a browser may take for a tag."""
    if "<!" in section.html or "<?" in section.html:
        for note in section.soup.find_all(string=lambda text: type(text) is not NavigableString):
            if set("<>") & set(note):
                return str(note)
    found = HANDLER.search(section.html)
    return found.group() if found and not _is_quoted(section, found.group()) else ""


def _is_quoted(section: Section, found: str) -> bool:
    handler = found.rsplit(None, 1)[-1]
    values = (attribute(tag, name) for tag in section.soup.find_all(True) for name in tag.attrs)
    return any(handler in value for value in values)


RULE = Rule(
    id="disallowed-markup",
    title=gettext_noop("Content holds no scripts or other code."),
    requirements=("wcag:4.1.2", "en301549:9.4.1.2"),
    impact=CRITICAL,
    blocking=True,
    source="OWASP XSS Prevention Cheat Sheet; WHATWG HTML Standard",
    message=gettext_noop("This part holds code that does not belong in content."),
    advice=gettext_noop(
        "Paste the text again without formatting. Use a block for a video or a form. For "
        "example: paste with Ctrl, Shift and V."
    ),
    why=gettext_noop("Code can harm visitors, and our checks cannot see what it shows."),
    evaluate=evaluate,
)
