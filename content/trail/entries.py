"""What does one entry of the trail say, for people and machines outside the site?"""

import heapq
import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from wagtail.models import ModelLogEntry, PageLogEntry
from wagtail.models.audit_log import BaseLogEntry

LOGS = (PageLogEntry, ModelLogEntry)
CHUNK = 500


def as_line(entry: BaseLogEntry) -> str:
    """Return the entry as one line of JSON.

    Its keys: `time` (ISO 8601, UTC), `action`, `user` (sign-in name, null for the system),
    `user_id`, `type` (app and model), `id`, `title`, `revision`, `group` (the same for entries
    of one click, but for changed values) and `data`, which differs by action.
    """
    return json.dumps(_told(entry), cls=DjangoJSONEncoder, ensure_ascii=False, sort_keys=True)


def entries_between(since: datetime | None, until: datetime | None) -> Iterator[BaseLogEntry]:
    """Yield pages' and other entries together, oldest first; `until` itself is left out.

    Reads in chunks, so memory stays flat over years of entries.
    """
    span: dict[str, datetime] = {}
    if since:
        span["timestamp__gte"] = since
    if until:
        span["timestamp__lt"] = until
    return heapq.merge(
        *(_read(log, span) for log in LOGS),
        key=lambda entry: entry.timestamp,
    )


def _read(log: type[BaseLogEntry], span: dict[str, datetime]) -> Iterator[BaseLogEntry]:
    entries = log.objects.filter(**span).order_by("timestamp", "pk")
    return entries.select_related("user", "content_type").iterator(chunk_size=CHUNK)


def _told(entry: BaseLogEntry) -> dict[str, Any]:
    kind = entry.content_type
    return {
        "time": entry.timestamp,
        "action": entry.action,
        "user": entry.user.get_username() if entry.user else None,
        "user_id": entry.user_id,
        "type": f"{kind.app_label}.{kind.model}" if kind else None,
        "id": str(entry.object_id),
        "title": entry.label,
        "revision": entry.revision_id,
        "group": entry.uuid,
        "data": entry.data,
    }
