"""Is each of the thirty products among the first three for what people type?"""

import pytest
from django.core.management import call_command

from content.search.exam import results, table
from tests.content.search.conftest import EXAM, EXAM_FILE

SHARE = {"title": 1.0, "synonyms": 0.95, "typo": 0.95, "also": 0.9}


@pytest.fixture
def taken(thirty_products):
    return list(results(EXAM, "nl"))


def test_thirty_products_are_found_by_title_everyday_words_slips_and_sentences(taken):
    for kind, share in SHARE.items():
        asked = sum(result.marks[kind].asked for result in taken)
        missed = [text for result in taken for text in result.marks[kind].missed]
        assert asked >= 30
        assert len(missed) <= (1 - share) * asked, missed


def test_every_product_has_a_title_three_everyday_words_and_a_slip():
    assert [p["title"] for p in EXAM if len(p["synonyms"]) != 3 or not p["typo"]] == []
    assert len(EXAM) == 30


def test_the_table_tells_what_was_not_found_and_which_page_is_not_there(product):
    product("Paspoort aanvragen")
    exam = [
        {"title": "Paspoort aanvragen", "synonyms": ["paspoort", "ruimteschip"], "typo": "pasport"},
        {"title": "Vliegbrevet", "synonyms": ["vliegen"], "typo": "vligbrevet"},
    ]
    told = "\n".join(table(list(results(exam, "nl"))))
    assert "1 of 2 (not: ruimteschip)" in told
    assert "| Vliegbrevet | no such page" in told
    assert "everyday words: 1 of 2" in told


def test_the_command_prints_the_table(thirty_products, capsys):
    call_command("search_exam", EXAM_FILE)
    assert "| Paspoort aanvragen | 1 of 1 | 3 of 3 | 1 of 1 |" in capsys.readouterr().out
