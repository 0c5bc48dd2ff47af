"""How does the database itself keep the trail from being changed?

Wagtail writes every action to its log tables. A trigger on each of them refuses UPDATE, DELETE
and, on PostgreSQL, TRUNCATE. One change stays possible: Django empties `content_type` when a
model disappears from the project.
"""

from collections.abc import Iterator

from django.db.backends.base.base import BaseDatabaseWrapper
from wagtail.models.audit_log import BaseLogEntry

from content.trail.entries import LOGS

CHANGEABLE = "content_type"
MESSAGE = "The audit trail only grows: nothing in it can be changed or removed."
EVENTS = ("update", "delete")


def install(connection: BaseDatabaseWrapper) -> None:
    """Put the triggers on the log tables that exist; those already there are made anew."""
    remove(connection)
    make = {"sqlite": _on_sqlite, "postgresql": _on_postgresql}[connection.vendor]
    with connection.cursor() as cursor:
        present = set(connection.introspection.table_names(cursor))
        for log in LOGS:
            if log._meta.db_table in present:
                for statement in make(log._meta.db_table, _fixed_columns(log)):
                    cursor.execute(statement)


def remove(connection: BaseDatabaseWrapper) -> None:
    """Take the triggers away, for as long as a migration changes the log tables."""
    with connection.cursor() as cursor:
        present = set(connection.introspection.table_names(cursor))
        for table in (log._meta.db_table for log in LOGS if log._meta.db_table in present):
            for event in (*EVENTS, "truncate"):
                place = f" ON {table}" if connection.vendor == "postgresql" else ""
                cursor.execute(f"DROP TRIGGER IF EXISTS {_name(table, event)}{place}")


def _fixed_columns(log: type[BaseLogEntry]) -> str:
    fields = (field for field in log._meta.concrete_fields if field.name != CHANGEABLE)
    return ", ".join(f'"{field.column}"' for field in fields)


def _name(table: str, event: str) -> str:
    return f"{table}_refuses_{event}"


def _on_sqlite(table: str, columns: str) -> Iterator[str]:
    for event, what in zip(EVENTS, (f"UPDATE OF {columns}", "DELETE"), strict=True):
        yield (
            f"CREATE TRIGGER {_name(table, event)} BEFORE {what} ON {table} "
            f"BEGIN SELECT RAISE(ABORT, '{MESSAGE}'); END"
        )


def _on_postgresql(table: str, columns: str) -> Iterator[str]:
    yield (
        "CREATE OR REPLACE FUNCTION trail_only_grows() RETURNS trigger LANGUAGE plpgsql AS "
        f"$$ BEGIN RAISE EXCEPTION '{MESSAGE}' USING ERRCODE = 'restrict_violation'; END $$"
    )
    whats = (f"UPDATE OF {columns}", "DELETE", "TRUNCATE")
    for event, what in zip((*EVENTS, "truncate"), whats, strict=True):
        yield (
            f"CREATE TRIGGER {_name(table, event)} BEFORE {what} ON {table} "
            "FOR EACH STATEMENT EXECUTE FUNCTION trail_only_grows()"
        )
