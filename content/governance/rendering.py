"""What would a visitor's browser get for this draft?"""

import mimetypes
from pathlib import Path
from typing import TYPE_CHECKING

from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.contrib.staticfiles import finders
from django.core.exceptions import SuspiciousOperation
from django.core.files.storage import default_storage
from django.http import HttpRequest, HttpResponseBase
from django.utils import translation
from wagtail.models import Site

from a11y_checks.browser.loopback import Loopback

if TYPE_CHECKING:
    from content.governance.models import GovernedPage


def draft_html(page: "GovernedPage") -> str:
    """Return the page's HTML with its real template, as an anonymous visitor would get it."""
    if not page.url_path:
        page.set_url_path(page.get_parent())
    with translation.override(page.language):
        response: HttpResponseBase = page.serve(_visitor_request(page))
        if hasattr(response, "render"):
            response = response.render()
    return response.content.decode(response.charset)


def asset(path: str) -> tuple[bytes, str] | None:
    """Return (content, content type) of a static or media file by its address, or None."""
    content = _content(path.partition("?")[0])
    if content is None:
        return None
    return content, mimetypes.guess_type(path.partition("?")[0])[0] or "application/octet-stream"


def _content(path: str) -> bytes | None:
    try:
        if path.startswith(settings.STATIC_URL):
            return _static(path.removeprefix(settings.STATIC_URL))
        if path.startswith(settings.MEDIA_URL):
            with default_storage.open(path.removeprefix(settings.MEDIA_URL)) as file:
                return bytes(file.read())
    except (OSError, SuspiciousOperation):
        return None
    return None


def _static(name: str) -> bytes | None:
    found = finders.find(name)
    if not found and settings.STATIC_ROOT:
        root = Path(settings.STATIC_ROOT).resolve()
        candidate = (root / name).resolve()
        found = str(candidate) if root in candidate.parents and candidate.is_file() else None
    return Path(found).read_bytes() if found else None


def _visitor_request(page: "GovernedPage") -> HttpRequest:
    site = _site_of(page)
    request = HttpRequest()
    request.method = "GET"
    request.path = request.path_info = page.get_url() or "/"
    request.META = {
        "SERVER_NAME": site.hostname if site else "localhost",
        "SERVER_PORT": str(site.port if site else 80),
        "REMOTE_ADDR": "127.0.0.1",
    }
    request.user = AnonymousUser()
    request.is_preview = False
    request._wagtail_site = site
    return request


def _site_of(page: "GovernedPage") -> Site | None:
    """Return the page's site, else the default one; Wagtail's cached answer may be out of date."""
    try:
        site = page.get_site()
    except Site.DoesNotExist:
        Site.clear_site_root_paths_cache()
        site = page.get_site()
    return site or Site.objects.filter(is_default_site=True).first()


LOOPBACK = Loopback(asset)
"""Where the browser finds the styles and images of a draft; it starts at the first use."""
