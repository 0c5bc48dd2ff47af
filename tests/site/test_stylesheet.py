"""The stylesheet is small, asks nobody else, and its colours can be told apart."""

import gzip
import re
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders

CSS = Path(finders.find("gemeente.css")).read_text()
MOST_BYTES = 16_384
MOST_ZIPPED = 5_000
TEXT = 4.5
"""WCAG 2.2, 1.4.3 Contrast (Minimum), for text of any size."""
SHAPE = 3.0
"""WCAG 2.2, 1.4.11 Non-text Contrast."""
ON_PAGE = ("paper", "card", "sand")
PAIRS = [
    *(
        (ink, ground, TEXT)
        for ink in ("ink", "soft", "title", "link", "link-hover", "brick")
        for ground in ON_PAGE
    ),
    ("button-ink", "button", TEXT),
    ("button-ink", "button-hover", TEXT),
    ("help-ink", "help", TEXT),
    ("focus-ink", "focus", TEXT),
    ("ink", "notice", TEXT),
    ("brick", "notice", SHAPE),
    *(("error", ground, TEXT) for ground in ON_PAGE),
    *(("button", ground, SHAPE) for ground in ON_PAGE),
    *(("edge", ground, SHAPE) for ground in ON_PAGE),
    ("ring", "ring-edge", SHAPE),
    ("ring", "focus", SHAPE),
    ("help", "ring-edge", SHAPE),
]


def tokens(css: str) -> dict[str, str]:
    """Return the own value of every colour token: the last argument of its var()."""
    return dict(re.findall(r"--([a-z-]+): var\(--basis-[a-z0-9-]+, (#[0-9a-f]{6})\);", css))


LIGHT = tokens(CSS[: CSS.index("@media (prefers-color-scheme: dark)")])
DARK = LIGHT | tokens(CSS[CSS.index("@media (prefers-color-scheme: dark)") :])


def luminance(colour: str) -> float:
    """Return the relative luminance (WCAG 2.2, definition of relative luminance)."""
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return sum(weight * c for weight, c in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_black_on_white_has_the_highest_contrast():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("front", "ground", "least"), PAIRS)
def test_colours_can_be_told_apart(scheme, front, ground, least):
    assert contrast(scheme[front], scheme[ground]) >= least


def test_the_focus_ring_shows_on_every_ground_in_one_of_its_two_colours():
    for scheme in (LIGHT, DARK):
        for ground in (*ON_PAGE, "button", "help"):
            ring = max(contrast(scheme[name], scheme[ground]) for name in ("ring", "ring-edge"))
            assert ring >= SHAPE, ground


def test_every_colour_can_come_from_a_theme():
    rules = CSS[CSS.index("/* Text */") : CSS.index("@media print")]
    assert re.findall(r"#[0-9a-f]{3,8}\b", rules) == []


def test_every_dark_colour_takes_the_place_of_a_light_one():
    assert set(tokens(CSS[CSS.index("@media (prefers-color-scheme: dark)") :])) <= set(LIGHT)


def test_the_stylesheet_is_small():
    assert len(CSS.encode()) <= MOST_BYTES
    assert len(gzip.compress(CSS.encode())) <= MOST_ZIPPED


def test_the_stylesheet_asks_nobody_else():
    assert re.findall(r'url\("(.*?)"\)', CSS) == ["gables.svg"]
    assert "@import" not in CSS
    assert "@font-face" not in CSS
