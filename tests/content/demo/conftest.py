"""The example municipality, loaded once through the real gate with the real browser."""

from io import StringIO

import pytest
from django.core.management import call_command
from django.db import transaction


@pytest.fixture(scope="session")
def load_demo():
    """Return a function that runs the command and returns what it says."""

    def run() -> str:
        output = StringIO()
        call_command("load_demo", stdout=output)
        return output.getvalue()

    return run


@pytest.fixture(scope="module")
def loaded(load_demo, django_db_setup, django_db_blocker):
    """Return what the first run said; what one test changes is undone, at the end all is.

    Tests that use this are marked `django_db` as well, or there is no test database.
    """
    with django_db_blocker.unblock(), transaction.atomic():
        yield load_demo()
        transaction.set_rollback(True)
