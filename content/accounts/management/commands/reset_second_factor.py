"""Let somebody in again who lost both phone and recovery codes."""

from argparse import ArgumentParser
from typing import Any

from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand, CommandError

from content.accounts.second_factor.overview import reset_for


class Command(BaseCommand):
    """Take the app and the recovery codes of one account away."""

    help = "Takes app and recovery codes of an account away; its owner sets up an app again."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Ask for the name of the account."""
        parser.add_argument("username")

    def handle(self, *args: Any, **options: Any) -> None:
        """Reset the account. Raises CommandError when there is none with this name."""
        accounts = get_user_model()
        try:
            account = accounts.objects.get_by_natural_key(options["username"])
        except accounts.DoesNotExist as absent:
            raise CommandError(f"There is no account {options['username']!r}.") from absent
        reset_for(account, by=None)
        self.stdout.write(f"{account} signs in with a password and sets up an app again.")
