"""At which network address may we knock, so that nobody sends us into our own house?"""

import ipaddress
import socket
from collections.abc import Sequence

Address = ipaddress.IPv4Address | ipaddress.IPv6Address


class NoSuchHost(OSError):
    """The name of the host does not exist."""


class NotAllowed(OSError):
    """The host is inside a network, or it is no host of the public internet."""


def public_addresses(host: str, port: int, *, loopback: bool = False) -> list[str]:
    """Return where this host is, as addresses of the public internet.

    Raises NotAllowed when one of them is anything else (a private network, this machine, a
    cloud's own service) and NoSuchHost when the name does not exist; OSError when that could
    not be asked. `loopback` lets tests reach their own server.
    """
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except socket.gaierror as error:
        if error.errno == socket.EAI_NONAME:
            raise NoSuchHost(host) from error
        raise
    except UnicodeError as error:  # a label of more than 63 signs
        raise NoSuchHost(host) from error
    names = list(dict.fromkeys(str(item[4][0]) for item in found))
    if not all(_is_allowed(_reached(name), loopback) for name in names):
        raise NotAllowed(host)
    return names


def _is_allowed(reached: Sequence[Address], loopback: bool) -> bool:
    return all(
        (a.is_global and not a.is_multicast) or (loopback and a.is_loopback) for a in reached
    )


def _reached(name: str) -> list[Address]:
    """Return the address with those that IPv6 can hide in it (RFC 4291, 3056, 4380, 6052)."""
    address = ipaddress.ip_address(name.partition("%")[0])
    if isinstance(address, ipaddress.IPv4Address):
        return [address]
    hidden: list[Address | None] = [address.ipv4_mapped, address.sixtofour]
    hidden += address.teredo or ()
    if address in ipaddress.ip_network("64:ff9b::/96"):
        hidden.append(ipaddress.IPv4Address(int(address) & 0xFFFFFFFF))
    if address.ipv4_mapped:
        return [address.ipv4_mapped]
    return [address, *(inner for inner in hidden if inner is not None)]
