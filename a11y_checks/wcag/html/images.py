"""Which images does a document have, and what do their alternatives say?"""

import re
from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit

from a11y_checks.document import Document, once
from a11y_checks.wcag.html.index import Element, Index, index_of
from a11y_checks.wcag.html.names import accessible_name
from a11y_checks.wcag.html.roles import role_of
from a11y_checks.wcag.html.tree import ancestor, inside

EXTENSION = re.compile(r"\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?|heic)$", re.I)
MOST_SPACES = 3
"""A longer text that ends in a file name is a sentence about a file."""
BESIDE = frozenset({"a", "button", "p", "li", "td", "th", "div", "figure"})
CAMERA_NAME = re.compile(r"(?:img|dsc[nf]?|pict?|image|foto|screenshot|scan)[_\-]?\d{2,}", re.I)


@dataclass(frozen=True)
class Image:
    """An image that assistive technology meets; `name` is its alternative, never empty."""

    element: Element
    name: str
    index: Index = field(repr=False)

    @property
    def caption(self) -> str:
        """Return the caption of the figure around the image, empty without one."""
        figure = ancestor(self.element.tag, {"figure"})
        caption = inside(figure, {"figcaption"}) if figure else None
        return self.index.text_of(caption)

    @property
    def beside(self) -> str:
        """Return the text of the link, or else the paragraph or cell, around the image."""
        return self.index.text_of(ancestor(self.element.tag, BESIDE))


@once
def images_of(document: Document) -> tuple[Image, ...]:
    """Return the exposed images with an alternative, in reading order."""
    index = index_of(document)
    named = (
        Image(element, accessible_name(element.tag, index), index)
        for element in index.candidates("img")
        if element.exposed and role_of(element.tag) == "img"
    )
    return tuple(image for image in named if image.name)


def is_file_name(text: str, source: str = "") -> bool:
    """Return whether text is the name of a file: by its ending, by a camera, or as in source."""
    if (EXTENSION.search(text) and text.count(" ") <= MOST_SPACES) or CAMERA_NAME.fullmatch(text):
        return True
    stem = EXTENSION.sub("", _last_part(source))
    return text == stem and bool(re.search(r"[_\d]|-.*-", text))


def _last_part(address: str) -> str:
    try:
        path = urlsplit(address).path
    except ValueError:
        return ""
    return unquote(path.rsplit("/", 1)[-1])
