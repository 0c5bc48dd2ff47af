"""What does one visit cost a site that is warm, without the web server around it?

Reads lines such as `forgetting /contact/` and answers each with a line of JSON: milliseconds of
processor time, queries and kilobytes. The database is SQLite, which works inside the process. What
happens before the visit, and does not count:

- `forgetting`: the kept page is forgotten, as at a publish of it, so that this visitor makes it.
- `forgetting-all`: so is all that pages show besides their own text.
- `publishing`: the page is published, and the site has done what it does then.
"""

import json
import sys
from collections.abc import Callable
from time import process_time

from django.conf import settings
from django.db import connection
from django.test import Client
from django.utils.module_loading import import_string
from wagtail.signals import page_published

CACHE = "gemeente.page_cache."


def main() -> None:
    """Answer until nobody asks any more."""
    visitor = Client(headers={"host": "localhost", "x-forwarded-proto": "https"})
    before = _before_a_visit()
    for line in sys.stdin:
        what, address = line.split()
        before[what](address)
        print(json.dumps(_visit(visitor, address)), flush=True)


def _before_a_visit() -> dict[str, Callable[[str], object]]:
    if "pages" not in settings.CACHES:  # the plain site keeps nothing
        return {"forgetting": str}
    purge = import_string(f"{CACHE}kept_pages.purge")
    purge_all = import_string(f"{CACHE}kept_pages.purge_all")
    return {
        "forgetting": lambda address: purge([address]),
        "forgetting-all": lambda address: purge_all(),
        "publishing": _publish,
    }


def _publish(address: str) -> None:
    pages = import_string("content.governance.models.GovernedPage").objects.live().specific()
    page = next(page for page in pages if page.url == address)
    page_published.send(sender=type(page), instance=page, revision=None)
    # what was asked before these two is made when they are
    import_string(f"{CACHE}making_ready.make_ready")([]).result()
    import_string(f"{CACHE}making_ready.make_all_ready")().result()


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
