"""When do the accounts act by themselves?"""

from typing import Any

from django.apps import apps
from django.db.models.signals import post_migrate

from content.accounts.granting import grant


def give_rights(using: str, **_signal: Any) -> None:
    """Give the roles what they have not been given yet, also rights that are new."""
    grant(using)


post_migrate.connect(give_rights, sender=apps.get_app_config("accounts"))
