"""What does a visitor read, in which order, and which part of the content is it?"""

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property, wraps
from typing import Any, NamedTuple, TypeVar

from a11y_checks.stand_ins import stood_for
from a11y_checks.word_list import HouseWord

with stood_for("soupsieve"):  # an eighth of all loading, for pages that hide things by styles
    from bs4 import BeautifulSoup, NavigableString, Tag

BLOCK_KINDS = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "heading"),
    **{"p": "paragraph", "li": "list-item", "dt": "term", "dd": "paragraph"},
    **{"td": "table-cell", "th": "table-header", "caption": "caption", "figcaption": "caption"},
    **{"blockquote": "paragraph", "div": "paragraph", "summary": "heading", "label": "label"},
}
NOT_CONTENT = {"script", "style", "template", "noscript", "code", "pre", "svg", "math", "head"}
NEVER_SHOWN = {"script", "style", "template", "head"}
AROUND_CONTENT = {*NOT_CONTENT, "nav", "header", "footer", "aside", "form"}
HEADING_LEVELS = {f"h{level}": level for level in range(1, 7)}
INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]")
NEW_PART = re.compile(r"\n\s*\n|\n(?=[ \t]*(?:[-*•–]|\d{1,2}[.)])[ \t])")
MOST_CHARACTERS = 5_000_000
"""In one page; no stage reads a longer one, so that an answer comes within seconds."""
T = TypeVar("T")


@dataclass(slots=True, eq=False)
class TextBlock:
    """A run of text that a reader takes as one: a heading, paragraph, list item or cell.

    Not frozen, because a page has thousands; each is equal to itself alone.
    """

    kind: str
    text: str
    path: str
    language: str
    level: int = 0
    tag: Tag | None = field(default=None, repr=False)


@dataclass(frozen=True)
class Section:
    """One field or block of a page: its content path, its HTML and what editors call it."""

    path: str
    html: str
    language: str = "nl"
    label: str = ""

    @cached_property
    def soup(self) -> BeautifulSoup:
        """Return the parsed HTML; treat it as read-only."""
        return BeautifulSoup(self.html, "lxml")

    @cached_property
    def tags(self) -> tuple[Tag, ...]:
        """Return all elements in reading order; quicker than a search for each who asks."""
        return tuple(node for node in self.soup.descendants if isinstance(node, Tag))

    @cached_property
    def blocks(self) -> tuple[TextBlock, ...]:
        """Return the text blocks in reading order, without code, scripts and page chrome.

        A part of a page (it has a path) holds no chrome: all that it shows is its own text,
        so that no element can keep text from the rules.
        """
        mains = () if self.path else (tag for tag in self.tags if tag.name == "main")
        root = next(iter(mains), None) or self.soup.body or self.soup
        return tuple(_text_blocks(root, self))


@dataclass(frozen=True)
class Document:
    """Everything one page says, as an ordered list of sections.

    `full_page` is true when the HTML is a whole page (with its own head), so that rules on
    the page title and language can look at it. `house_words` is the organisation's own list.
    """

    title: str
    language: str
    sections: tuple[Section, ...]
    full_page: bool = False
    house_words: tuple[HouseWord, ...] = ()
    memo: dict[Any, Any] = field(init=False, default_factory=dict, compare=False, repr=False)

    @cached_property
    def blocks(self) -> tuple[TextBlock, ...]:
        """Return the text blocks of all sections in reading order."""
        return tuple(block for section in self.sections for block in section.blocks)

    @property
    def is_too_large(self) -> bool:
        """Return whether the document is longer than any stage reads."""
        return sum(len(section.html) for section in self.sections) > MOST_CHARACTERS

    def elements(self, *names: str) -> Iterator[tuple[Section, Tag]]:
        """Yield (section, element) for every element with one of these names, in order."""
        for section in self.sections:
            for tag in section.tags:
                if tag.name in names:
                    yield section, tag

    @classmethod
    def from_html(cls, html: str, language: str = "") -> "Document":
        """Return the document of a page or a fragment; `language` is used when it names none.

        One that is too large is not parsed: parsing alone would keep everybody waiting.
        """
        if len(html) > MOST_CHARACTERS:
            return cls("", language or "nl", (Section("", html),), full_page=True)
        soup = BeautifulSoup(html, "lxml")
        root = soup.find("html")
        declared = str(root.get("lang") or "") if isinstance(root, Tag) else ""
        code = (declared or language or "nl").split("-")[0].lower()
        full_page = bool(re.search(r"<(html|head|body)[\s>]", html[:20000], re.I))
        title = soup.title.get_text(" ", strip=True) if soup.title else ""
        section = Section("", html, code)
        vars(section)["soup"] = soup  # parsing takes longer than all WCAG rules together
        return cls(title, code, (section,), full_page)

    @classmethod
    def from_text(cls, text: str, language: str = "nl") -> "Document":
        """Return the document of plain text; a blank line or a typed list item begins a part."""
        paragraphs = [part for part in NEW_PART.split(text) if part.strip()]
        html = "".join(f"<p>{_escape(part)}</p>" for part in paragraphs)
        return cls("", language, (Section("", html, language),))


class Holder(NamedTuple):
    """The block element that holds a piece of text, and the language it is in."""

    tag: Tag
    language: str


def once(work: Callable[[Document], T]) -> Callable[[Document], T]:
    """Return work, done once for each document however many rules ask for it."""

    @wraps(work)
    def remembered(document: Document) -> T:
        if work not in document.memo:
            document.memo[work] = work(document)
        return document.memo[work]  # type: ignore[no-any-return]  # the memo holds what any work returned

    return remembered


def clean_text(text: str) -> str:
    """Return text in NFC, without invisible characters, white space folded to one space."""
    if not text.isascii():
        text = INVISIBLE.sub("", unicodedata.normalize("NFC", text))
    return " ".join(text.split())


def _escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _text_blocks(root: Tag, section: Section) -> Iterator[TextBlock]:
    """Yield the blocks under root with one walk, linear in the number of nodes."""
    left_out = _is_never_shown if section.path else _is_not_content
    holder = Holder(root, _language(root, section))
    parts: list[str] = []
    for owner, text in _texts(holder, left_out):
        if owner is not holder:
            if words := clean_text("".join(parts)):
                yield _block(holder, words, section.path)
            holder, parts = owner, []
        parts.append(text)
    if words := clean_text("".join(parts)):
        yield _block(holder, words, section.path)


def _texts(root: Holder, left_out: Callable[[Tag], bool]) -> Iterator[tuple[Holder, str]]:
    """Yield (nearest block element, text) for every piece of text a reader meets."""
    inside = [(iter(root.tag.contents), root, root.language)]
    while inside:
        nodes, owner, language = inside[-1]
        for node in nodes:
            if type(node) is NavigableString:
                yield owner, node
            elif isinstance(node, Tag) and not left_out(node):
                if node.name == "br":
                    yield owner, " "
                language = _code(node) or language if node.attrs else language
                nearest = Holder(node, language) if node.name in BLOCK_KINDS else owner
                inside.append((iter(node.contents), nearest, language))
                break
        else:
            inside.pop()


def _is_never_shown(tag: Tag) -> bool:
    return tag.name in NEVER_SHOWN or "hidden" in tag.attrs


def _is_not_content(tag: Tag) -> bool:
    if tag.name in AROUND_CONTENT:
        return True
    attributes = tag.attrs
    return bool(attributes) and ("hidden" in attributes or attributes.get("aria-hidden") == "true")


def _block(holder: Holder, text: str, path: str) -> TextBlock:
    name = holder.tag.name
    kind, level = BLOCK_KINDS.get(name, "paragraph"), HEADING_LEVELS.get(name, 0)
    return TextBlock(kind, text, path, holder.language, level, holder.tag)


def _language(tag: Tag, section: Section) -> str:
    codes = (_code(node) for node in (tag, *tag.parents))
    return next(filter(None, codes), section.language)


def _code(tag: Tag) -> str:
    """Return the language that an element names for itself, empty when it names none."""
    return str(tag.attrs["lang"]).split("-")[0].lower() if tag.attrs.get("lang") else ""
