"""Can people follow what changes, on the whole site or in one theme?"""

from django.utils import timezone
from lxml import etree

from content.governance.models import GovernedPage

ATOM = {"a": "http://www.w3.org/2005/Atom"}


def entries(answer) -> list[str]:
    return etree.fromstring(answer.content).xpath("//a:entry/a:title/text()", namespaces=ATOM)


def test_the_newest_change_comes_first(client, town):
    GovernedPage.objects.filter(pk=town.product.pk).update(last_published_at=timezone.now())
    answer = client.get("/changes.atom")
    assert answer["Content-Type"].startswith("application/atom+xml")
    titles = entries(answer)
    assert titles[0] == town.product.title
    assert town.theme.title in titles


def test_the_feed_names_who_wrote_it(client, town):
    feed = etree.fromstring(client.get("/changes.atom").content)
    assert feed.xpath("a:author/a:name/text()", namespaces=ATOM) == ["Gemeente Voorbeeldstad"]


def test_a_theme_has_a_feed_of_its_own(client, town):
    titles = entries(client.get(f"/changes/{town.theme.pk}.atom"))
    assert town.product.title in titles
    assert town.home.title not in titles


def test_drafts_are_not_told(client, town):
    GovernedPage.objects.filter(pk=town.product.pk).update(live=False, seal="")
    assert town.product.title not in entries(client.get("/changes.atom"))


def test_no_feed_of_what_is_not_there(client, town):
    assert client.get("/changes/999999.atom").status_code == 404
    assert client.get(f"/changes/{'9' * 26}.atom").status_code == 404
    assert client.get("/en/changes.atom").status_code == 404
