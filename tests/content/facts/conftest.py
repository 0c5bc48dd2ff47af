"""What does every test of facts need? Signals of a request that leave the connection open."""

from collections.abc import Iterator

import pytest
from django.core.signals import request_finished, request_started
from django.db import close_old_connections


@pytest.fixture(autouse=True)
def connection_stays_open() -> Iterator[None]:
    """Do as Django's test client does: a test's transaction must outlive the request in it."""
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    yield
    for signal in (request_started, request_finished):
        signal.connect(close_old_connections)
