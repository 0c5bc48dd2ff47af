"""Content holds no code: what an editor pastes can never run in a visitor's browser."""

import re
from collections.abc import Iterator

from bs4 import Tag
from bs4.element import PreformattedString

from a11y_checks.document import Document, Section
from a11y_checks.finding import Observation, Pointer, gettext_noop
from a11y_checks.outcome import CRITICAL, FAILED, PASSED
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.attributes import attribute
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
    for section in () if document.full_page else document.sections:
        offence = _offence(section)
        if offence is None:
            yield Observation(PASSED, Pointer(section.path))
        else:
            yield Observation(FAILED, Pointer(section.path, shortened(offence)))


def _offence(section: Section) -> str | None:
    """Return the first thing in the section that can run, None when nothing can."""
    allowed = read_list("allowed_elements.txt")
    for node in section.soup.descendants:
        if isinstance(node, Tag):
            if node.name not in allowed or _can_run(node):
                return start_tag(node)
        elif isinstance(node, PreformattedString) and set("<>") & set(node):
            return str(node)
    found = HANDLER.search(section.html)
    return found.group() if found and _is_markup(section, found.group()) else None


def _can_run(tag: Tag) -> bool:
    if any(name.startswith("on") or name == "srcdoc" for name in tag.attrs):
        return True
    written = (attribute(tag, name) for name in ADDRESSES if name in tag.attrs)
    return any(RUNNING.match(UNSEEN.sub("", address)) for address in written)


def _is_markup(section: Section, found: str) -> bool:
    """A parser may read as text what a browser reads as a tag: then it is not to be trusted."""
    quoted = (attribute(tag, name) for tag in section.soup.find_all(True) for name in tag.attrs)
    handler = found.rsplit(None, 1)[-1]
    return not any(handler in value for value in quoted)


RULE = Rule(
    id="disallowed-markup",
    title=gettext_noop("Content holds no scripts or other code."),
    requirements=(
        "wcag:4.1.2",
        "en301549:9.4.1.2",
    ),
    impact=CRITICAL,
    blocking=True,
    source="OWASP XSS Prevention Cheat Sheet; WHATWG HTML Standard",
    message=gettext_noop("This part holds code that does not belong in content."),
    advice=gettext_noop(
        "Paste the text again without formatting. Use a block for a video or a form."
    ),
    why=gettext_noop("Code can harm visitors, and our checks cannot see what it shows."),
    evaluate=evaluate,
)
