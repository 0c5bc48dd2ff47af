"""Has one page one address?"""

import pytest

from content.audits.runs.address import bare, uri_of


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("https://a.nl", "https://a.nl/"),
        ("https://a.nl?x=1#kop", "https://a.nl/?x=1"),
        ("https://a.nl/café a", "https://a.nl/caf%C3%A9%20a"),
        ("https://a.nl/caf%C3%A9%20a", "https://a.nl/caf%C3%A9%20a"),
        ("http://[::1", "http://[::1"),
    ],
)
def test_is_written_in_one_way(typed, written):
    assert uri_of(typed) == written


def test_says_when_two_addresses_differ_by_nothing_that_counts():
    assert bare("http://a.nl/map/") == bare("https://a.nl/map")
    assert bare("https://a.nl/") != bare("https://a.nl/map")
