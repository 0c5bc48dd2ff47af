"""Which films and sound recordings does a document have, and what stands in for them?"""

import re
from dataclasses import dataclass
from functools import cached_property

from bs4 import Tag

from a11y_checks.document import Document, clean_text, once
from a11y_checks.wcag.html.attributes import attribute
from a11y_checks.wcag.html.index import Element, Index, index_of
from a11y_checks.wcag.html.names import accessible_name
from a11y_checks.wcag.html.sight import is_out_of_sight
from a11y_checks.wcag.html.tree import ancestor, child, elements_in, pieces

TRANSCRIPT = re.compile(
    r"transcript|uitgeschreven|tekstversie|geschreven versie|als tekst|in tekst|lees de tekst|"
    r"tekst van (?:de|het) (?:video|film|filmpje|geluid|podcast)|text version|as text|"
    r"text alternative|media alternative|alternative for|same information|dezelfde informatie|"
    r"(?:this|above|following) (?:video|audio|film|clip|recording)[^.]{0,40} "
    r"(?:shows|contains|tells)|"
    r"(?:hear|watch|listen to)[^.]{0,40} above|"
    r"(?:deze|bovenstaande) (?:video|film|opname|podcast)[^.]{0,40} (?:toont|vertelt|bevat|zien)",
    re.I,
)
HOLDERS = frozenset({"figure", "section", "article", "li", "div", "body"})
CAPTIONS = frozenset({"captions", "subtitles", ""})


@dataclass(frozen=True)
class Media:
    """A video or audio element that a visitor can play."""

    element: Element
    nearby: str

    @property
    def tracks(self) -> list[Tag]:
        """Return the track elements that point at a file."""
        tracks = (part for part in elements_in(self.element.tag) if part.name == "track")
        return [track for track in tracks if attribute(track, "src")]

    @property
    def has_captions(self) -> bool:
        """Return whether a track gives captions or subtitles (the default kind)."""
        return any(attribute(track, "kind").lower() in CAPTIONS for track in self.tracks)

    @cached_property
    def has_transcript(self) -> bool:
        """Return whether words near it announce a text with the same content."""
        return bool(TRANSCRIPT.search(self.nearby))

    @property
    def is_silent(self) -> bool:
        """Return whether it plays without sound."""
        return self.element.has("muted")


@once
def media_of(document: Document) -> tuple[Media, ...]:
    """Return the video and audio elements that are rendered, in reading order."""
    index = index_of(document)
    playable = (e for e in index.named("video", "audio") if e.rendered and _has_source(e.tag))
    return tuple(Media(element, _nearby(document, element)) for element in playable)


def _has_source(tag: Tag) -> bool:
    return "src" in tag.attrs or child(tag, "source") is not None


def _nearby(document: Document, element: Element) -> str:
    """Return the text in and beside the element, with its name and its descriptions."""
    index = index_of(document)
    described = [index.text_of(tag) for tag in index.referenced(element.tag, "aria-describedby")]
    holder = ancestor(element.tag, HOLDERS)
    for_eyes = element.tag.name == "audio"
    around = _met_text(holder, index, for_eyes=for_eyes) if holder else ""
    return " ".join([accessible_name(element.tag, index), *described, around])


def _met_text(tag: Tag, index: Index, *, for_eyes: bool) -> str:
    """Return the text inside that those who need it meet.

    The text of a recording is for who cannot hear it, so it must be in sight.
    """
    holders = ((text, text.parent) for text in pieces(tag))
    met = [
        text
        for text, holder in holders
        if holder and index.is_exposed(holder) and not (for_eyes and is_out_of_sight(holder))
    ]
    return clean_text(" ".join(met))
