"""Which port can the site use? Prints the first free one, counting from the port asked for."""

import socket
import sys

PORTS_TO_TRY = 100


def is_free(port: int) -> bool:
    """Return whether this machine lets us listen on the port of its own address."""
    with socket.socket() as attempt:
        attempt.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            attempt.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def free_port(wanted: int) -> int:
    """Return the wanted port or the first free one after it; OSError when none is free."""
    last = min(wanted + PORTS_TO_TRY, 65_536)
    for port in range(wanted, last):
        if is_free(port):
            return port
    raise OSError(f"No free port from {wanted} to {last - 1}.")


if __name__ == "__main__":
    asked = int(sys.argv[1])
    found = free_port(asked)
    if found != asked:
        print(f"Port {asked} is in use, so the site uses port {found}.", file=sys.stderr)
    print(found)
