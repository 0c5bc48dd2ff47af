"""Are texts cut at the ends of sentences, by no more rules than they need?"""

import re

from a11y_checks.plain_language.text.segments import PatternWhenAsked, segments


def test_cuts_a_text_where_sentences_end():
    assert list(segments("Dat is zo. Bel dhr. Jansen.", "nl")) == [
        "Dat is zo. ",
        "Bel dhr. Jansen.",
    ]


def test_knows_the_rules_of_other_languages():
    assert list(segments("Ask Mr. Smith. He knows.", "en")) == ["Ask Mr. Smith. ", "He knows."]


def test_compiles_a_pattern_when_a_text_first_needs_it():
    compiled = []
    pattern = PatternWhenAsked(lambda: compiled.append(re.compile("a")) or compiled[-1])
    assert not compiled
    assert pattern.search("ba")
    assert pattern.match("ba") is None
    assert compiled
