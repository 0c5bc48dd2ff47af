"""Do the links to other sites still work, asked politely?"""

import time
from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from urllib.parse import urlsplit

from django.utils import timezone

from content.links.models import ExternalLink
from content.links.visit import Answer, State, visit

PAUSE = 1.0
"""Seconds between two visits to one host."""

Visit = Callable[[str], Answer]


def check_due(
    ask: Visit = visit,
    now: Callable[[], datetime] = timezone.now,
    sleep: Callable[[float], None] = time.sleep,
    clock: Callable[[], float] = time.monotonic,
) -> list[ExternalLink]:
    """Visit every link that is due, note what came of it and return those links.

    When no host at all could be found, our own network is away: then that proves nothing.
    """
    answers = [
        (link, ask(link.url))
        for link in politely(ExternalLink.objects.due(timezone.localtime(now())), sleep, clock)
    ]
    online = any(answer.state is not State.NO_HOST for _link, answer in answers)
    for link, answer in answers:
        _note(link, answer, now(), online)
    return [link for link, _answer in answers]


def politely(
    links: Iterable[ExternalLink], sleep: Callable[[float], None], clock: Callable[[], float]
) -> Iterator[ExternalLink]:
    """Yield the links, hosts in turn, no host twice within `PAUSE`."""
    by_host: dict[str, deque[ExternalLink]] = defaultdict(deque)
    for link in links:
        by_host[urlsplit(link.url).hostname or ""].append(link)
    last: dict[str, float] = {}
    while by_host:
        for host in list(by_host):
            wait = last[host] + PAUSE - clock() if host in last else 0
            if wait > 0:
                sleep(wait)
            yield by_host[host].popleft()
            last[host] = clock()
            if not by_host[host]:
                del by_host[host]


def _note(link: ExternalLink, answer: Answer, now: datetime, online: bool) -> None:
    if answer.state is State.GONE or (answer.state is State.NO_HOST and online):
        link.failed(timezone.localtime(now).date())
    elif answer.state is State.WORKS:
        link.worked()
    link.answer, link.checked_at = answer.told, now
    link.save()
