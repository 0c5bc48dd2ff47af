"""Is a page or a block without a part the same text as one in which that part is empty?"""

import json

import pytest

from content.governance.digest import digest_of
from content.pages.models import ProductPage

TEXT = {"text": "<p>Kom langs.</p>"}


def digest(value: dict) -> str:
    stream = [{"type": "desk", "id": "a8832e8d", "value": value}]
    return digest_of(ProductPage, "nl", {"channels": json.dumps(stream)})


@pytest.mark.parametrize("nothing", [None, "", []])
def test_a_part_that_blocks_got_later_and_is_empty_changes_nothing(nothing):
    assert digest(TEXT | {"other_locations": nothing}) == digest(TEXT)


@pytest.mark.parametrize("something", [0, False, "2", ["2"], {"a": "b"}])
def test_a_part_with_something_in_it_is_another_text(something):
    assert digest(TEXT | {"other_locations": something}) != digest(TEXT)


@pytest.mark.parametrize("nothing", ["", None, []])
def test_a_field_that_pages_got_later_and_is_empty_changes_nothing(nothing):
    before = {"title": "Paspoort"}
    after = before | {"added_later": nothing}
    assert digest_of(ProductPage, "nl", after) == digest_of(ProductPage, "nl", before)


@pytest.mark.parametrize("empty", ["", "<p></p>"])
def test_empty_rich_text_is_nothing(empty):
    assert digest_of(ProductPage, "nl", {"needed": empty}) == digest_of(ProductPage, "nl", {})


def test_a_zero_and_a_no_are_something_to_read():
    texts = [{"price": 0}, {"price": False}, {}]
    assert len({digest_of(ProductPage, "nl", text) for text in texts}) == 3
