"""How does the database itself keep private what the gate did not let go?

`QuerySet.update()`, `bulk_update()` and SQL send no signal, so the gate cannot judge what they
show. A trigger on the restrictions refuses to remove one, to put it on another page and to let
everybody pass it, as long as the gate knows the section as private. Two others write down each
section that becomes private, by whatever route.
"""

from collections.abc import Iterator

from django.db.backends.base.base import BaseDatabaseWrapper
from wagtail.models import PageViewRestriction

from content.governance.models import PrivateSection

TABLE = PageViewRestriction._meta.db_table
KNOWN = PrivateSection._meta.db_table
MESSAGE = "A restriction is lifted through the gate: what becomes visible must pass the checks."
RESTRICTS = f"restriction_type <> '{PageViewRestriction.NONE}'"
HELD = f"OLD.{RESTRICTS} AND EXISTS (SELECT 1 FROM {KNOWN} WHERE page_id = OLD.page_id)"  # noqa: S608 - names from the models
OPENS = f"(NEW.page_id <> OLD.page_id OR NOT NEW.{RESTRICTS})"
REMEMBER = (
    f"INSERT INTO {KNOWN} (page_id) SELECT DISTINCT page_id FROM {TABLE} "  # noqa: S608 - names from the models
    f"WHERE {RESTRICTS} ON CONFLICT DO NOTHING"
)
REFUSALS = {"delete": HELD, "update": f"{HELD} AND {OPENS}"}
EVENTS = ("insert", "update")


def install(connection: BaseDatabaseWrapper) -> None:
    """Write down what is private now and put the triggers on the restrictions, if both exist."""
    remove(connection)
    make = {"sqlite": _on_sqlite, "postgresql": _on_postgresql}[connection.vendor]
    with connection.cursor() as cursor:
        if {TABLE, KNOWN} <= set(connection.introspection.table_names(cursor)):
            for statement in (REMEMBER, *make()):
                cursor.execute(statement)


def remove(connection: BaseDatabaseWrapper) -> None:
    """Take the triggers away, for as long as a migration changes one of the tables."""
    with connection.cursor() as cursor:
        if TABLE in connection.introspection.table_names(cursor):
            place = f" ON {TABLE}" if connection.vendor == "postgresql" else ""
            for name in (*map(_refusal, REFUSALS), *map(_memory, EVENTS)):
                cursor.execute(f"DROP TRIGGER IF EXISTS {name}{place}")


def _refusal(event: str) -> str:
    return f"{TABLE}_gate_refuses_{event}"


def _memory(event: str) -> str:
    return f"{TABLE}_gate_remembers_{event}"


def _on_sqlite() -> Iterator[str]:
    for event, when in REFUSALS.items():
        yield (
            f"CREATE TRIGGER {_refusal(event)} BEFORE {event} ON {TABLE} WHEN {when} "
            f"BEGIN SELECT RAISE(ABORT, '{MESSAGE}'); END"
        )
    for event in EVENTS:
        yield f"CREATE TRIGGER {_memory(event)} AFTER {event} ON {TABLE} BEGIN {REMEMBER}; END"


def _on_postgresql() -> Iterator[str]:
    for event, when in REFUSALS.items():
        back = "OLD" if event == "delete" else "NEW"
        yield _function(
            _refusal(event),
            f"IF {when} THEN RAISE EXCEPTION '{MESSAGE}' USING ERRCODE = 'restrict_violation'; "
            f"END IF; RETURN {back};",
        )
        yield _trigger(_refusal(event), f"BEFORE {event}", "ROW")
    for event in EVENTS:
        yield _function(_memory(event), f"{REMEMBER}; RETURN NULL;")
        yield _trigger(_memory(event), f"AFTER {event}", "STATEMENT")


def _function(name: str, body: str) -> str:
    return (
        f"CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS "
        f"$$ BEGIN {body} END $$"
    )


def _trigger(name: str, moment: str, each: str) -> str:
    return f"CREATE TRIGGER {name} {moment} ON {TABLE} FOR EACH {each} EXECUTE FUNCTION {name}()"
