"""How many requests a second does a web server answer? Asks as fast as it can, and counts.

A process of its own; takes the port, the address, the seconds and the number of connections, and
prints one line of JSON. Each connection stays open and asks again as soon as it has an answer.
"""

import json
import re
import sys
from dataclasses import dataclass
from selectors import EVENT_READ, DefaultSelector
from socket import IPPROTO_TCP, TCP_NODELAY, create_connection, socket
from time import perf_counter

HEAD_ENDS = b"\r\n\r\n"
LENGTH = re.compile(rb"\r\nContent-Length: (\d+)", re.I)


@dataclass
class Connection:
    """One visitor, and how many bytes of the answer are still to come."""

    line: socket
    to_come: int = 0

    def ask(self, question: bytes) -> None:
        """Send the question."""
        self.line.sendall(question)

    def has_answer(self) -> bool:
        """Read what there is; say whether the answer is whole.

        Raises ConnectionError when it is no 200, or when its head comes in pieces.
        """
        came = self.line.recv(262_144)
        if not self.to_come:
            head, ends, _body = came.partition(HEAD_ENDS)
            if not (ends and head.startswith(b"HTTP/1.1 200")):
                raise ConnectionError(f"no answer, but {came[:40]!r}")
            self.to_come = len(head) + len(ends) + int(LENGTH.search(head)[1])
        self.to_come -= len(came)
        return self.to_come == 0


def main() -> None:
    """Print how many answers came, and in how many seconds."""
    port, address, seconds, connections = sys.argv[1:]
    question = (
        f"GET {address} HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-Proto: https\r\n"
        "Accept: text/html\r\nAccept-Language: nl\r\n\r\n"
    ).encode()
    with DefaultSelector() as lines:
        for _number in range(int(connections)):
            visitor = Connection(create_connection(("127.0.0.1", int(port))))
            visitor.line.setsockopt(IPPROTO_TCP, TCP_NODELAY, 1)
            lines.register(visitor.line, EVENT_READ, visitor)
            visitor.ask(question)
        answers, took = _answers(lines, question, float(seconds))
    print(json.dumps({"answers": answers, "seconds": took}))


def _answers(lines: DefaultSelector, question: bytes, seconds: float) -> tuple[int, float]:
    answers, started = 0, perf_counter()
    while perf_counter() - started < seconds:
        for key, _events in lines.select(timeout=1):
            if key.data.has_answer():
                answers += 1
                key.data.ask(question)
    return answers, perf_counter() - started


if __name__ == "__main__":
    main()
