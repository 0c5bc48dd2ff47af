"""What does one visit cost a site that is warm, without the web server around it?

Reads lines such as `page /contact/` and answers each with a line of JSON: milliseconds of processor
time, queries and kilobytes. The database is SQLite, which works inside the process. What is kept of
the page is forgotten first, as after a publish of that page; with `all`, everything is.
"""

import json
import sys
from collections.abc import Callable
from time import process_time

from django.conf import settings
from django.db import connection
from django.test import Client
from django.utils.module_loading import import_string

KEPT = "gemeente.page_cache.kept_pages."


def main() -> None:
    """Answer until nobody asks any more."""
    visitor = Client(headers={"host": "localhost", "x-forwarded-proto": "https"})
    forget = _forgetting()
    for line in sys.stdin:
        what, address = line.split()
        forget[what](address)
        print(json.dumps(_visit(visitor, address)), flush=True)


def _forgetting() -> dict[str, Callable[[str], object]]:
    if "pages" not in settings.CACHES:  # the plain site keeps nothing
        return {"page": str, "all": str}
    purge, purge_all = import_string(f"{KEPT}purge"), import_string(f"{KEPT}purge_all")
    return {"page": lambda address: purge([address]), "all": lambda address: purge_all()}


def _visit(visitor: Client, address: str) -> dict[str, float]:
    asked = []

    def count(execute, sql, *more):
        asked.append(sql)
        return execute(sql, *more)

    with connection.execute_wrapper(count):
        started = process_time()
        response = visitor.get(address)
        milliseconds = (process_time() - started) * 1000
    assert response.status_code == 200, (address, response.status_code)
    return {
        "milliseconds": milliseconds,
        "queries": len(asked),
        "kilobytes": len(response.content) / 1000,
    }
