"""Do the sentence rules judge our own sentences as an editor would?"""

import pytest

from tests.corpus.own_sentences import Labelled, is_found, labelled

SENTENCES = tuple(labelled())


@pytest.mark.parametrize("one", SENTENCES, ids=[one.text[:50] for one in SENTENCES])
def test_judges_a_sentence_as_its_label_says(one: Labelled):
    assert is_found(one) is (one.meant is not one.known_wrong)


def test_holds_near_misses_for_every_rule():
    rules = {one.rule for one in SENTENCES}
    assert {one.rule for one in SENTENCES if not one.meant} == rules
    assert {one.rule for one in SENTENCES if one.meant} == rules
