"""Can a link send our server into our own network?"""

import pytest

from content.links.addresses import NoSuchHost, NotAllowed, public_addresses


@pytest.mark.parametrize(
    "host",
    [
        *("127.0.0.1", "10.0.0.8", "192.168.1.1", "172.16.0.1", "0.0.0.0", "169.254.169.254"),
        *("100.64.0.1", "224.0.0.1", "255.255.255.255", "localhost", "2130706433", "0x7f.1"),
        *("::1", "::ffff:127.0.0.1", "fe80::1", "fc00::1", "64:ff9b::7f00:1", "2002:7f00:1::"),
        "::ffff:10.0.0.1",
    ],
)
def test_refuses_what_is_not_on_the_public_internet(host):
    with pytest.raises(NotAllowed):
        public_addresses(host, 443)


@pytest.mark.parametrize("host", ["93.184.216.34", "2a00:1450:400e:80e::200e"])
def test_passes_public_addresses(host):
    assert public_addresses(host, 443) == [host]


def test_a_test_may_reach_its_own_server_and_nothing_else():
    assert public_addresses("127.0.0.1", 80, loopback=True) == ["127.0.0.1"]
    with pytest.raises(NotAllowed):
        public_addresses("10.0.0.8", 80, loopback=True)


def test_a_name_that_cannot_be_is_no_host():
    with pytest.raises(NoSuchHost):
        public_addresses("a" * 70 + ".nl", 80)
