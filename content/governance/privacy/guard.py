"""When does the database hold and let go of private sections?"""

from typing import Any

from django.apps import apps
from django.db import connections
from django.db.models.signals import post_migrate, pre_migrate

from content.governance.privacy import triggers


def loosen(using: str, **_signal: Any) -> None:
    """Let a migration change the tables of restrictions and private sections."""
    triggers.remove(connections[using])


def tighten(using: str, **_signal: Any) -> None:
    """Hold every private section again."""
    triggers.install(connections[using])


GOVERNANCE = apps.get_app_config("governance")
pre_migrate.connect(loosen, sender=GOVERNANCE)
post_migrate.connect(tighten, sender=GOVERNANCE)
