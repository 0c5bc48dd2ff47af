"""How does the municipality's own log system follow the trail?"""

import logging
from typing import Any

from django.db import transaction
from wagtail.models.audit_log import BaseLogEntry

from content.trail.entries import as_line

LOGGER = logging.getLogger("content.trail")
"""Writes to standard output, one line of JSON for each entry: see LOGGING in the settings."""


def mirror(instance: BaseLogEntry, created: bool, raw: bool = False, **_signal: Any) -> None:
    """Write a new entry as one line once it is really in the database (post_save).

    What is rolled back leaves no line.
    """
    if created and not raw:
        transaction.on_commit(lambda: LOGGER.info("%s", as_line(instance)))
