"""When may we ask another website for a page?"""

import time
from threading import Lock
from urllib.parse import urlsplit
from urllib.robotparser import RobotFileParser

from content.audits.runs.fetch import AGENT, NO_ANSWER, NOT_ALLOWED, Fetched, FetchProblem, fetch

NO_RULES: list[str] = []
NOT_NOW = ["User-agent: *", "Disallow: /"]
LONGEST_DELAY = 30.0
"""Seconds. A robots.txt that asks for more would keep an audit busy for days."""


class Manners:
    """What each website asks of visitors such as we, and when we were there last.

    Shared by the workers of one process; `delay` is the least number of seconds between two
    requests to one host.
    """

    def __init__(self, delay: float) -> None:
        self._delay = delay
        self._lock = Lock()
        self._robots: dict[str, RobotFileParser] = {}
        self._next: dict[str, float] = {}

    def allow(self, url: str) -> bool:
        """Say whether the robots.txt of this host lets us look at this address.

        By RFC 9309, 2.3.1: without the file all is allowed; when it cannot be read, nothing.
        Raises FetchProblem when the host does not answer or is in a private network.
        """
        return self._rules(url).can_fetch(AGENT, url)

    def wait(self, url: str) -> None:
        """Return when it is our turn to ask this host for something."""
        parts = urlsplit(url)
        delay = min(LONGEST_DELAY, max(self._delay, self._asked_delay(url)))
        with self._lock:
            now = time.monotonic()
            turn = max(now, self._next.get(parts.netloc, 0.0))
            self._next[parts.netloc] = turn + delay
        time.sleep(turn - now)

    def _asked_delay(self, url: str) -> float:
        return float(self._rules(url).crawl_delay(AGENT) or 0)

    def _rules(self, url: str) -> RobotFileParser:
        parts = urlsplit(url)
        site = f"{parts.scheme}://{parts.netloc}"
        with self._lock:
            if site not in self._robots:
                self._robots[site] = _read(f"{site}/robots.txt")
            return self._robots[site]


def _read(address: str) -> RobotFileParser:
    rules = RobotFileParser(address)
    answer = _answer(address)
    if answer is None or 400 <= answer.status < 500:
        rules.parse(NO_RULES)
    elif answer.status >= 500:
        rules.parse(NOT_NOW)
    else:
        rules.parse(answer.text.splitlines())
    return rules


def _answer(address: str) -> Fetched | None:
    """Return the robots.txt; None when the host has no usable one.

    Raises FetchProblem when the host itself cannot be asked.
    """
    try:
        return fetch(address)
    except FetchProblem as problem:
        if problem.message in (NO_ANSWER, NOT_ALLOWED):
            raise
        return None
