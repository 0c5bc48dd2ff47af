"""When does the trail act by itself?"""

from typing import Any

from django.apps import apps
from django.db import connections
from django.db.models.signals import post_migrate, post_save, pre_migrate

from content.trail import append_only
from content.trail.entries import LOGS
from content.trail.mirror import mirror


def loosen(using: str, **_signal: Any) -> None:
    """Let a migration of Wagtail change the log tables."""
    append_only.remove(connections[using])


def tighten(using: str, **_signal: Any) -> None:
    """Close the log tables again."""
    append_only.install(connections[using])


WAGTAIL = apps.get_app_config("wagtailcore")
pre_migrate.connect(loosen, sender=WAGTAIL)
post_migrate.connect(tighten, sender=WAGTAIL)
for log in LOGS:
    post_save.connect(mirror, sender=log)
