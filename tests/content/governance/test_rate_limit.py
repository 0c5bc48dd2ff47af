"""Is one visitor counted as one, and never as another each time?"""

import pytest
from django.core.cache import cache

from content.governance.rate_limit import address_of, is_too_often


@pytest.fixture
def told(rf, settings):
    settings.PROXY_COUNT = 1
    return lambda header, **more: address_of(
        rf.get("/", headers={"X-Forwarded-For": header}, **more)
    )


def test_what_a_visitor_writes_himself_does_not_count(told):
    assert told("9.9.9.9, 192.0.2.1") == "192.0.2.1"


@pytest.mark.parametrize(
    ("header", "address"),
    [
        (" 192.0.2.1 ", "192.0.2.1"),
        ("192.0.2.1:51234", "192.0.2.1"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::"),
        ("[2001:db8:1:2:ffff::9]:51234", "2001:db8:1:2::"),
        ("::ffff:192.0.2.1", "192.0.2.1"),
    ],
)
def test_one_connection_is_one_visitor(told, header, address):
    assert told(header) == address


@pytest.mark.parametrize("header", ["", "unknown", "x" * 5000, "192.0.2.999", "[", "1:2:3"])
def test_what_is_no_address_is_not_taken_over(told, header):
    assert told(header, REMOTE_ADDR="198.51.100.7") == "198.51.100.7"


def test_a_socket_without_an_address_has_none(told):
    assert told("", REMOTE_ADDR="") == ""


def test_a_full_cache_forgets_no_count():
    assert not is_too_often("test", "iemand", most=1, seconds=60)
    for number in range(1000):
        cache.set(f"suggest:{number}", number)
    assert is_too_often("test", "iemand", most=1, seconds=60)
