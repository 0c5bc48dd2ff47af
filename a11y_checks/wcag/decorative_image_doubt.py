"""An image that is marked as decoration tells nothing new."""

import re
from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import MODERATE
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.attributes import integer
from a11y_checks.wcag.html.index import Element, index_of
from a11y_checks.wcag.html.observing import judged
from a11y_checks.wcag.html.roles import PRESENTATIONAL, role_of
from a11y_checks.wcag.html.tree import ancestor, has_words, inside
from a11y_checks.wcag.html.wordlist import read_list

DRAWN_WORDS = re.compile(r"\.(?:fill|stroke)Text\(")


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every visible image that a screen reader skips.

    A caption, a file called after a chart or a map, or a script that draws words is a sign
    that the image does tell something; only then there is a doubt to report.
    """
    index = index_of(document)
    scripts = index.named("script") if index.by_name.get("canvas") else []
    draws_words = any(DRAWN_WORDS.search(script.tag.get_text()) for script in scripts)
    for element in index.named("img", "svg", "canvas"):
        if element.rendered and _is_silent(element) and not _is_spacer(element):
            told = _has_caption(element) or _is_named_content(element)
            yield judged(element, fails=told or (element.tag.name == "canvas" and draws_words))


def _is_silent(element: Element) -> bool:
    if element.tag.name == "canvas":
        return not element.exposed or not _says_something(element)
    if not element.exposed:
        return True
    return element.tag.name == "img" and role_of(element.tag) in PRESENTATIONAL


def _says_something(canvas: Element) -> bool:
    return any(map(canvas.get, ("aria-label", "aria-labelledby", "title"))) or has_words(canvas.tag)


def _is_spacer(element: Element) -> bool:
    sizes = (integer(element.tag, name) for name in ("width", "height"))
    return any(size is not None and size <= 2 for size in sizes)


def _has_caption(element: Element) -> bool:
    figure = ancestor(element.tag, {"figure"})
    return figure is not None and inside(figure, {"figcaption"}) is not None


def _is_named_content(element: Element) -> bool:
    words = re.split(r"[^a-z]+", element.get("src").rsplit("/", 1)[-1].lower())
    return bool(read_list("content_image_words.txt").intersection(words))


RULE = Rule(
    id="decorative-image-doubt",
    title=gettext_noop("A decorative image tells nothing new."),
    requirements=("wcag:1.1.1", "en301549:9.1.1.1", "act:e88epe"),
    impact=MODERATE,
    blocking=False,
    source="WCAG 2.2 failure F38; ACT rule e88epe",
    message=gettext_noop("This image is marked as decoration, but it seems to tell something."),
    advice=gettext_noop(
        "Look at the image. Does it hold information? Then write an alternative text. For "
        "example: “Map of the car parks in the centre”."
    ),
    why=gettext_noop("Who cannot see the image misses this information."),
    evaluate=evaluate,
)
