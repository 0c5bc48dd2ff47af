"""What does a page that is made anew take over from the pages made before it?

Facts, places, menus and lists stay as they were read, as long as nothing has changed but the text
of some page. A change in one of those makes another mark, in every process at once.
"""

import time

from django.core.cache import cache
from django.http import HttpRequest
from django.http.request import split_domain_port
from django.utils import timezone
from wagtail.models import Site
from wagtail.models.sites import get_site_for_hostname

from content.governance.once_per_request import go_on_from, once_per_request
from gemeente.page_cache.kept_pages import surroundings

SITES_FOUND_UNDER = "sites-found-under"
A_WHILE = 600
"""Seconds: an upper bound for what no signal tells of, such as a restored database."""


def take_over(request: HttpRequest) -> None:
    """Let a visitor's request go on from what this thread has read, as far as that still holds."""
    mark = surroundings()
    if mark:
        _find_sites_again_under(mark)
        host = request.get_host()
        go_on_from((mark, host, timezone.localdate(), int(time.time()) // A_WHILE))
        hostname, _port = split_domain_port(host)
        request._wagtail_site = _site(hostname, request.get_port())


def _find_sites_again_under(mark: str) -> None:
    """Let Wagtail read where the sites start: it keeps that an hour, each process for itself."""
    if cache.get(SITES_FOUND_UNDER) != mark:
        Site.clear_site_root_paths_cache()
        cache.set(SITES_FOUND_UNDER, mark, None)


@once_per_request
def _site(hostname: str, port: str) -> Site | None:
    try:
        return get_site_for_hostname(hostname, port)
    except Site.DoesNotExist:
        return None
