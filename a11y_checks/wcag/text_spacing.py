"""A style in the content leaves readers free to space the text."""

import re
from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import MODERATE
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.index import Element, index_of
from a11y_checks.wcag.html.observing import judged
from a11y_checks.wcag.html.sight import is_out_of_sight

WIDE_ENOUGH = {"letter-spacing": 0.12, "word-spacing": 0.16, "line-height": 1.5}
"""WCAG 2.2, success criterion 1.4.12, in em."""
LENGTH = re.compile(r"(-?(?:\d+(?:\.\d+)?|\.\d+))(em|ex|rem|px|pt|%|)")
PIXELS = {"px": 1.0, "pt": 96 / 72, "rem": 16.0}
DEFAULT_PIXELS = 16.0


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every spacing that an element's own style forces on readers."""
    for element in index_of(document).having("style"):
        style = _declarations(element.get("style"))
        for name in sorted(WIDE_ENOUGH.keys() & style.keys()):
            value, _, important = style[name].partition("!")
            if important.strip() == "important" and _is_read(element):
                size = _in_em(value.strip(), name, style)
                fails = size is not None and size < WIDE_ENOUGH[name] - 1e-9
                yield judged(element, fails=fails, params={"name": name, "value": value.strip()})


def _declarations(style: str) -> dict[str, str]:
    """Return the declarations that win: the last one, unless an earlier one is important."""
    found: dict[str, str] = {}
    for part in style.lower().split(";"):
        name, _, value = part.partition(":")
        name = name.strip()
        if "!" in value or "!" not in found.get(name, ""):
            found[name] = value.strip()
    return found


def _is_read(element: Element) -> bool:
    """Return whether it has words of its own; what is inside it can have another style."""
    words = element.tag.find_all(string=True, recursive=False)
    seen = element.rendered and not is_out_of_sight(element.tag)
    return seen and any(text.strip() for text in words)


def _in_em(value: str, name: str, style: dict[str, str]) -> float | None:
    """Return the spacing in em, None when the style alone does not tell."""
    if value == "normal":
        return 1.2 if name == "line-height" else 0.0
    found = LENGTH.fullmatch(value)
    if not found:
        return None
    number, unit = float(found.group(1)), found.group(2)
    if unit in {"em", ""}:
        return number
    if unit == "%":
        return number / 100 if name == "line-height" else None
    return number * PIXELS[unit] / _font_pixels(style) if unit in PIXELS else number / 2


def _font_pixels(style: dict[str, str]) -> float:
    found = LENGTH.match(style.get("font-size", ""))
    if found and found.group(2) in PIXELS:
        return float(found.group(1)) * PIXELS[found.group(2)] or DEFAULT_PIXELS
    return DEFAULT_PIXELS


RULE = Rule(
    id="text-spacing",
    title=gettext_noop("Readers can space the text as they need."),
    requirements=("wcag:1.4.12", "en301549:9.1.4.12", "act:24afc2", "act:9e45ec", "act:78fd32"),
    impact=MODERATE,
    blocking=False,
    source="WCAG 2.2 success criterion 1.4.12; ACT rules 24afc2, 9e45ec and 78fd32",
    message=gettext_noop(
        "The style %(name)s: %(value)s is too narrow and cannot be changed by the reader."
    ),
    advice=gettext_noop(
        "Remove the style from the text. For example: delete letter-spacing with !important."
    ),
    why=gettext_noop(
        "Some people, for example with dyslexia, need more space between letters and lines."
    ),
    evaluate=evaluate,
)
