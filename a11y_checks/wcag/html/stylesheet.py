"""Which elements do the page's own style elements take away from every visitor?"""

import re
from collections.abc import Iterator
from itertools import islice

from bs4 import BeautifulSoup, Tag

from a11y_checks.document import Section

STYLE_TAG = re.compile(r"<style", re.I)
COMMENT = re.compile(r"/\*.*?\*/", re.S)
AT_BLOCK = re.compile(r"@[^{};@]+\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}")
HIDING = re.compile(
    r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\b", re.I
)

MOST_SELECTORS = 200
"""Each is looked for in the whole page; what hides comes early in the styles of real pages."""


def declared_rules(section: Section) -> Iterator[tuple[str, str]]:
    """Yield (selector, declarations) of the style elements, without @media and its kind."""
    for style in section.soup.find_all("style") if STYLE_TAG.search(section.html) else []:
        css = AT_BLOCK.sub("", COMMENT.sub("", style.get_text()))
        for rule in css.split("}"):
            selector, brace, declarations = rule.partition("{")
            if brace:
                yield selector.strip(), declarations


def hides(declarations: str) -> bool:
    """Return whether these CSS declarations hide an element from everybody."""
    return bool(HIDING.search(declarations))


def hidden_by_styles(section: Section) -> frozenset[int]:
    """Return the `id()` of every element that a style element hides."""
    hiding = (selector for selector, declarations in declared_rules(section) if hides(declarations))
    selectors = islice(dict.fromkeys(hiding), MOST_SELECTORS)
    return frozenset(id(tag) for each in selectors for tag in _selected(section.soup, each))


def _selected(soup: BeautifulSoup, selector: str) -> list[Tag]:
    """Return the elements a CSS selector picks; none when it is not one we can read."""
    try:
        return list(soup.css.select(selector))
    except (soup.css.api.SelectorSyntaxError, NotImplementedError, ValueError):
        return []
