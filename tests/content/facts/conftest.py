"""What does every test of facts need? Requests that leave the connection open."""

import pytest
from django.db.backends.base.base import BaseDatabaseWrapper


@pytest.fixture(autouse=True)
def connection_stays_open(monkeypatch) -> None:
    """Let the end of a request close no connection: the transaction of a test outlives it."""
    monkeypatch.setattr(BaseDatabaseWrapper, "close_if_unusable_or_obsolete", lambda _own: None)
