"""How is everybody reminded in time, and nobody twice of the same?"""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from django.db import transaction

from content.governance.mailing import mail_later
from content.governance.models import SentReminder


@dataclass(frozen=True)
class Reminder:
    """One thing to tell some people. `key` names the thing and the moment; it is sent once."""

    key: str
    subject: Any
    addresses: frozenset[str]


@dataclass(frozen=True)
class ReminderSource:
    """Who else has something to remind of; `template` is that of `mail_later`."""

    template: str
    reminders: Callable[[], Iterable[Reminder]]


_sources: dict[str, ReminderSource] = {}


def register_reminders(source: ReminderSource) -> None:
    """Let `send_reminders` send these too; call this from the app's `ready`."""
    _sources[source.template] = source


def reminder_sources() -> tuple[ReminderSource, ...]:
    """Return what other apps remind of, by template."""
    return tuple(_sources[template] for template in sorted(_sources))


def send_new(reminders: Iterable[Reminder], template: str) -> int:
    """Mail each address one letter with all that is new for it; return the number of letters.

    What has no address is not marked as sent, so that it is told once there is somebody.
    """
    letters: dict[str, list[Any]] = defaultdict(list)
    with transaction.atomic():
        for reminder in reminders:
            if reminder.addresses and _is_new(reminder.key):
                for address in reminder.addresses:
                    letters[address].append(reminder.subject)
        for address, subjects in letters.items():
            mail_later(template, {"subjects": subjects, "count": len(subjects)}, [address])
    return len(letters)


def _is_new(key: str) -> bool:
    return SentReminder.objects.get_or_create(key=key)[1]
