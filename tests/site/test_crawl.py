"""Who follows the links of the demo meets every page, soon, and no dead end."""

from collections.abc import Iterator
from urllib.parse import urljoin, urlsplit

import pytest
from bs4 import BeautifulSoup

from content.pages.models import ProductPage

MOST_CLICKS = 3
"""Issue 6, point 3: every product within three clicks of the home page."""
pytestmark = pytest.mark.django_db


@pytest.fixture
def clicks(client, demo_pages) -> dict[str, int]:
    """Return how many clicks from a home page each address is."""
    seen = {"/": 0, "/en/": 0}
    queue = list(seen)
    for address in queue:
        for target in links_of(client, address):
            if target not in seen:
                seen[target] = seen[address] + 1
                queue.append(target)
    return seen


def links_of(client, address) -> Iterator[str]:
    """Yield the pages of this site that one page leads to. Fails on a dead end."""
    response = client.get(address, follow=True)
    assert response.status_code == 200, address
    if not response["Content-Type"].startswith("text/html"):
        return
    soup = BeautifulSoup(response.content, "lxml")
    for link in soup.select("a[href]"):
        parts = urlsplit(urljoin(address, link["href"]))
        if parts.fragment and parts.path == address:
            assert soup.find(id=parts.fragment), (address, link["href"])
        if not parts.netloc and not parts.scheme and not parts.path.startswith("/zoeken/"):
            yield f"{parts.path}?{parts.query}" if parts.query else parts.path


def test_no_link_is_broken_and_no_page_is_an_orphan(clicks, demo_pages):
    assert [page.url for page in demo_pages if page.url not in clicks] == []


def test_every_product_is_within_three_clicks(demo_pages, clicks):
    products = [page for page in demo_pages if isinstance(page, ProductPage)]
    assert products
    assert [page.url for page in products if clicks[page.url] > MOST_CLICKS] == []
