"""Which elements do the page's own style elements take away from every visitor?"""

import re
from collections.abc import Iterator

import soupsieve
from bs4 import BeautifulSoup, Tag

COMMENT = re.compile(r"/\*.*?\*/", re.S)
AT_BLOCK = re.compile(r"@[^{};]+\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}")
STYLE_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
HIDING = re.compile(
    r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\b", re.I
)


def declared_rules(soup: BeautifulSoup) -> Iterator[tuple[str, str]]:
    """Yield (selector, declarations) of the style elements, without @media and its kind."""
    for style in soup.find_all("style"):
        css = AT_BLOCK.sub("", COMMENT.sub("", style.get_text()))
        for selector, declarations in STYLE_RULE.findall(css):
            yield selector.strip(), declarations


def selected(soup: BeautifulSoup, selector: str) -> list[Tag]:
    """Return the elements a CSS selector picks; none when it is not one we can read."""
    try:
        return list(soupsieve.select(selector, soup))
    except (soupsieve.SelectorSyntaxError, NotImplementedError):
        return []


def hides(declarations: str) -> bool:
    """Return whether these CSS declarations hide an element from everybody."""
    return bool(HIDING.search(declarations))


def hidden_by_styles(soup: BeautifulSoup) -> frozenset[int]:
    """Return the `id()` of every element that a style element hides."""
    return frozenset(
        id(tag)
        for selector, declarations in declared_rules(soup)
        if hides(declarations)
        for tag in selected(soup, selector)
    )
