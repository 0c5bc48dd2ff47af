"""Does the demo find a port when another program already uses the usual one?"""

import socket

import pytest

from gemeente.free_port import free_port, is_free


@pytest.fixture
def taken():
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        yield other.getsockname()[1]


def test_keeps_the_port_that_was_asked_for_when_it_is_free(taken):
    free = free_port(taken + 1)
    assert free_port(free) == free


def test_takes_a_later_port_when_the_asked_one_is_taken(taken):
    assert not is_free(taken)
    assert free_port(taken) > taken


def test_says_so_when_no_port_is_left():
    with pytest.raises(OSError, match="No free port"):
        free_port(65_536)
