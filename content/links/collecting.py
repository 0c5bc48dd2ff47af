"""Which links to other sites stand on the live pages?"""

import logging
from collections import defaultdict
from collections.abc import Iterator
from urllib.parse import urlsplit

from django.db import transaction
from wagtail.models import Site

from content.governance.kept_once.used_by import live_pages
from content.governance.models import GovernedPage
from content.links.models import ExternalLink

logger = logging.getLogger(__name__)

LONGEST = 1000
"""Signs that the database keeps of an address."""


def collect() -> int:
    """Bring the stored links in step with the live pages; return how many there are."""
    found: dict[str, set[int]] = defaultdict(set)
    own = set(Site.objects.values_list("hostname", flat=True))
    for page in live_pages().specific().iterator(chunk_size=100):
        try:
            for url in external_links(page, own):
                found[url].add(page.pk)
        except Exception:  # one page that cannot be shown holds nobody up
            logger.exception("Page %s could not be read for its links", page.pk)
    with transaction.atomic():
        ExternalLink.objects.exclude(url__in=list(found)).delete()
        known = {link.url: link for link in ExternalLink.objects.all()}
        for url, pages in found.items():
            link = known.get(url) or ExternalLink.objects.create(url=url)
            link.pages.set(pages)
    return len(found)


def external_links(page: GovernedPage, own_hosts: set[str]) -> Iterator[str]:
    """Yield the addresses outside the site that this page links to, without their fragment."""
    for _section, link in page.document().elements("a"):
        url = str(link.get("href") or "").strip().partition("#")[0]
        try:
            parts = urlsplit(url)
        except ValueError:  # such as a broken IPv6 address
            continue
        is_web = parts.scheme in ("http", "https") and bool(parts.hostname)
        if is_web and parts.hostname not in own_hosts and len(url) <= LONGEST:
            yield url
