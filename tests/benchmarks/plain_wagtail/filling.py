"""How does the content of the example municipality get into the plain site?"""

import json
import re
import sys
from pathlib import Path
from typing import Any

from django.apps import apps
from django.core.management import call_command
from wagtail.models import Locale, Page, Site

from tests.benchmarks.plain_wagtail.town.models import ContactPoint, Municipality

LINK = re.compile(r'(<a linktype="page" id=")(\d+)(")')
OWN = ("title", "slug", "translation_key", "show_in_menus", "summary", "also_called")


def main() -> None:
    """Make the tables, and the pages told of in the JSON file named on the command line."""
    told = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    call_command("makemigrations", "town", verbosity=0)
    call_command("migrate", verbosity=0)
    ContactPoint.objects.bulk_create(ContactPoint(**place) for place in told["places"])
    pages = _placed(told["pages"])
    for page in told["pages"]:
        pages[page["id"]].body = json.dumps(_body(page["body"], pages))
        pages[page["id"]].save_revision().publish()
    _lead_site_to(pages[told["pages"][0]["id"]], told["municipality"])


def _placed(told: list[dict[str, Any]]) -> dict[int, Page]:
    """Return the pages, without their text, by the id that they are told under."""
    root, placed = Page.get_first_root_node(), {}
    locales = {code: Locale.objects.get_or_create(language_code=code)[0] for code in ("nl", "en")}
    for page in told:
        own = {name: page[name] for name in OWN}
        made = apps.get_model("town", page["kind"])(locale=locales[page["language"]], **own)
        parent = placed.get(page["parent"], root)
        parent.add_child(instance=made)
        placed[page["id"]] = made
    return placed


def _body(blocks: list[list[Any]], pages: dict[int, Page]) -> list[dict[str, Any]]:
    """Return the stored form of running text, with the ids that the pages have here."""

    def here(kind: str, value: Any) -> Any:
        if kind == "page":
            return pages[value].pk
        if kind == "paragraph":
            return LINK.sub(lambda found: f"{found[1]}{pages[int(found[2])].pk}{found[3]}", value)
        return value

    return [{"type": kind, "value": here(kind, value)} for kind, value in blocks]


def _lead_site_to(home: Page, contact_point: int) -> None:
    site = Site.objects.get(is_default_site=True)
    welcome, site.root_page = site.root_page, home
    site.save()
    welcome.delete()
    Municipality.objects.create(site=site, contact_point_id=contact_point)
