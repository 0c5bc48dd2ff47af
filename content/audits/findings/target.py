"""On what is a finding, apart from the page it happens to stand on?"""

import re
from urllib.parse import unquote, urlsplit

from bs4 import BeautifulSoup, Tag

PASSING = re.compile(r'\s(?:data-block-key|data-contentpath|aria-current|id|for|nonce)="[^"]*"')
"""Attributes that differ from page to page on what is one and the same element."""
NUMBERS = re.compile(r"\d+")
RENDITION = re.compile(r"\.(?:original|(?:fill|max|min|width|height|scale)-[^.]*)(?=[.][^.]+$)")
"""What Wagtail puts in the file name of an image that it made smaller."""
LONGEST = 500


def same_words(excerpt: str) -> str:
    """Return the excerpt with what may differ between two copies of it taken out."""
    return " ".join(PASSING.sub("", excerpt).split())[:LONGEST]


def shape(excerpt: str) -> str:
    """Return what kind of element it is: `a.button`, `div#menu > ul`; words do not count.

    >>> shape('<a class="button big" href="/x/">Aanvragen</a>')
    'a.big.button'
    """
    element = _element(excerpt)
    if element is None:
        return same_words(excerpt)
    classes = sorted(element.get("class") or [])
    name = NUMBERS.sub("", str(element.get("id") or ""))
    return "".join((element.name, f"#{name}" if name else "", *(f".{each}" for each in classes)))


def image_of(excerpt: str) -> str:
    """Return which image the excerpt shows, at any size; empty when it shows none."""
    element = _element(excerpt)
    if element is None:
        return ""
    image = element if element.name == "img" else element.find("img")
    if not isinstance(image, Tag) or not image.get("src"):
        return ""
    path = unquote(urlsplit(str(image["src"])).path)
    return RENDITION.sub("", path)[:LONGEST]


def _element(excerpt: str) -> Tag | None:
    if not excerpt.lstrip().startswith("<"):
        return None
    return BeautifulSoup(excerpt, "html.parser").find(True)
