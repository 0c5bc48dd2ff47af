"""A page can be made bigger."""

import re
from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import CRITICAL
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.index import index_of
from a11y_checks.wcag.html.observing import judged

MIN_SCALE = 2.0
"""WCAG 2.2, success criterion 1.4.4: text can grow to 200%."""
NUMBER = re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)")
WORDS = {"yes": 1.0, "device-width": 10.0, "device-height": 10.0}


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every viewport that says something of zooming."""
    for element in index_of(document).named("meta"):
        if element.get("name").lower() == "viewport":
            settings = _settings(element.get("content"))
            if {"user-scalable", "maximum-scale"} & settings.keys():
                yield judged(element, fails=_forbids(settings))


def _settings(content: str) -> dict[str, str]:
    pairs = (part.partition("=") for part in re.split(r"[,;\s]+(?=[a-z-]+\s*=)", content.lower()))
    return {name.strip(" ,;"): value.strip(" ,;") for name, _, value in pairs}


def _forbids(settings: dict[str, str]) -> bool:
    """Read the settings as CSS Device Adaptation does: a negative scale is ignored."""
    if abs(_number(settings.get("user-scalable", "yes"))) < 1:
        return True
    return 0 <= _number(settings.get("maximum-scale", "10")) < MIN_SCALE


def _number(value: str) -> float:
    found = NUMBER.match(value)
    return float(found.group()) if found else WORDS.get(value, 0.0)


RULE = Rule(
    id="viewport-zoom",
    title=gettext_noop("A page can be made bigger."),
    requirements=("wcag:1.4.4", "en301549:9.1.4.4", "act:b4f0c3"),
    impact=CRITICAL,
    blocking=True,
    source="ACT rule b4f0c3",
    message=gettext_noop("This page stops people from zooming in."),
    advice=gettext_noop(
        "Let people zoom. For example: delete maximum-scale and user-scalable from the viewport."
    ),
    why=gettext_noop("People with low vision need to make the text bigger."),
    evaluate=evaluate,
)
