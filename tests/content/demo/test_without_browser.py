"""What happens when there is no browser to check the pages with?"""

import pytest

from a11y_checks.browser.pool import close_browsers
from content.demo.accounts import add_author
from content.demo.compose import References
from content.demo.loading import State, place_pages, publish_pages
from content.demo.municipality import add_contact_points, add_languages
from content.demo.texts import read_pages
from content.governance import judging
from content.governance.models import GovernedPage

pytestmark = pytest.mark.django_db


@pytest.fixture
def no_browser(monkeypatch):
    close_browsers()
    monkeypatch.setenv("A11Y_CHROMIUM", "/nowhere/chromium")


def test_every_page_stays_a_draft_and_the_command_says_what_to_do(load_demo, no_browser):
    said = load_demo()
    pages = GovernedPage.objects.filter(depth__gt=1)
    assert not pages.filter(live=True).exists()
    assert said.count("niet gecontroleerd, blijft een concept") == pages.count() - 1
    assert "Installeer Chromium en start deze opdracht opnieuw." in said


def test_the_next_run_with_a_browser_publishes_the_draft(no_browser, monkeypatch):
    add_languages()
    texts = read_pages()[:1]
    author = add_author()
    references = References(place_pages(read_pages()), add_contact_points())
    assert [x.state for x in publish_pages(texts, references, author)] == [State.UNTESTED]

    monkeypatch.delenv("A11Y_CHROMIUM")
    references = References(place_pages(read_pages()), add_contact_points())
    assert [x.state for x in publish_pages(texts, references, author)] == [State.PUBLISHED]
    assert references.pages[texts[0].slug].revisions.count() == 1


def test_a_browser_that_is_late_once_gets_a_second_try(monkeypatch):
    late, look = iter([judging.UNRENDERED_REPORT]), judging.browser_report
    monkeypatch.setattr(
        judging, "browser_report", lambda *page, **how: next(late, None) or look(*page, **how)
    )
    add_languages()
    references = References(place_pages(read_pages()), add_contact_points())
    told = publish_pages(read_pages()[:1], references, add_author())
    assert [page.state for page in told] == [State.PUBLISHED]
    assert next(late, None) is None
