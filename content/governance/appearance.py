"""With which templates, styles and facts was a page judged?"""

import hashlib
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from django.apps import apps
from django.conf import settings

from content.governance.digest import without_editor_keys
from content.governance.once_per_request import as_one_request
from content.governance.page_links import dead_links

if TYPE_CHECKING:
    from content.governance.models import GovernedPage

LOOKS = ("templates/**/*.html", "static/**/*.css")
OPEN_NOW = re.compile(r'<p class="open-now">[^<]*</p>')
"""Whether a desk is open at this moment: one of our own sentences, another one every few hours."""


@as_one_request()
def appearance_of(page: "GovernedPage") -> str:
    """Return 12 hex digits for the looks of the site and all that this page shows.

    A page also shows what is kept elsewhere, such as a phone number or the title of a page
    it links to. The digest does not cover those; a verdict under other facts is another one.
    """
    digest = hashlib.sha256(appearance_version().encode())
    try:
        sections = page.document().sections
    except Exception:  # judging tells and logs that this page cannot be shown
        return appearance_version()
    for link in dead_links(page):
        digest.update(f"\0{link.target}".encode())
    for section in sections:
        html = OPEN_NOW.sub("", without_editor_keys(section.html))
        digest.update(b"\0" + html.encode("utf-8", "replace"))
    return digest.hexdigest()[:12]


def appearance_version() -> str:
    """Return 12 hex digits that change when a public template or stylesheet changes."""
    return _version() if settings.DEBUG else _version_at_start()


def _version() -> str:
    digest = hashlib.sha256()
    for root, path in _files():
        digest.update(path.relative_to(root).as_posix().encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:12]


@cache
def _version_at_start() -> str:
    return _version()


def _files() -> Iterator[tuple[Path, Path]]:
    """Yield (app folder, file) of the project's own looks, the admin's excluded."""
    project = Path(apps.get_app_config("governance").path).parents[1]
    for config in sorted(apps.get_app_configs(), key=lambda config: config.label):
        root = Path(config.path)
        if project not in root.parents or "site-packages" in root.parts:
            continue
        for path in sorted(path for pattern in LOOKS for path in root.glob(pattern)):
            if "admin" not in path.parts and "wagtailadmin" not in path.parts:
                yield root, path
