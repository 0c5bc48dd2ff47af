"""What do tests with several workers need? A database that takes more than one at a time."""

import sqlite3

import pytest
from django.db import connections


@pytest.fixture
def many_at_once(transactional_db, tmp_path):
    """Use a copy of the database in a file; the one in memory locks whole tables."""
    before = connections["default"]
    if before.vendor != "sqlite":
        yield
        return
    settings = connections.settings["default"]
    name = settings["NAME"]
    file = tmp_path / "audits.sqlite3"
    before.ensure_connection()
    with sqlite3.connect(file) as copy:
        before.connection.backup(copy)
    before.settings_dict = {**settings}
    settings["NAME"] = str(file)
    connections["default"] = connections.create_connection("default")
    yield
    connections["default"].close()
    settings["NAME"] = name
    before.settings_dict = settings
    connections["default"] = before
