"""Does read_list give the entries without comments?"""

import pytest

from a11y_checks.plain_language.text.lists import read_list, read_words


def test_gives_columns_without_comments():
    entries = read_list("officialese.txt")
    assert all(len(entry) >= 3 and not entry[0].startswith("#") for entry in entries)


def test_gives_the_first_column_as_a_set():
    assert "worden" in read_words("perfect-with-zijn.txt")


def test_refuses_a_list_that_is_not_there():
    with pytest.raises(FileNotFoundError):
        read_list("nowhere.txt")
