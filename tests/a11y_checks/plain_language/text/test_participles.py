"""Does participle_of know a participle from what only looks like one?"""

import pytest

from a11y_checks.plain_language.text.participles import participle_of


@pytest.mark.parametrize(
    ("word", "verb"),
    [
        ("beoordeeld", "beoordelen"),
        ("vastgesteld", "vaststellen"),
        ("genomen", "nemen"),
        ("gedaan", "doen"),
        ("vergroot", "vergroten"),
        ("ontvangen", "ontvangen"),
        ("bereikt", "bereiken"),
    ],
)
def test_gives_the_infinitive(word, verb):
    assert participle_of(word) == verb


@pytest.mark.parametrize(
    "word",
    [
        "verschijnt",
        "betaalden",
        "behield",
        "gewicht",
        "gebied",
        "vertrekt",
        "gemeenteraad",
        "gezondheidsdienst",
        "gezinnen",
        "fiets",
        "",
    ],
)
def test_gives_nothing_for_another_word(word):
    assert participle_of(word) == ""
