"""Does one page of the example wait for somebody, once, and only where there are logins?"""

import pytest

from content.demo.accounts import add_logins
from content.demo.loading import Loaded, State
from content.demo.logins import LOGINS
from content.demo.texts import read_pages
from content.demo.waiting import SLUG, SUMMARY, submit_change
from content.pages.models import InformationPage
from tests.content import factories

TEXT = next(text for text in read_pages() if text.slug == SLUG)


@pytest.fixture
def live_page(municipality_theme) -> InformationPage:
    return factories.information_page(municipality_theme, slug=SLUG, live=True)


def test_a_page_that_went_live_waits_with_a_change(live_page, settings):
    settings.DEBUG = True
    add_logins()
    waiting = submit_change([Loaded(TEXT, State.PUBLISHED)])
    stored = InformationPage.objects.get(pk=live_page.pk)
    assert waiting == stored
    assert stored.live
    assert stored.summary != SUMMARY
    assert stored.get_latest_revision_as_object().summary == SUMMARY
    assert stored.current_workflow_state.requested_by.username == LOGINS[0].username
    assert stored.current_workflow_task.name == "Feitencheck door een deskundige"


def test_a_page_that_was_there_already_is_left_alone(live_page, settings):
    settings.DEBUG = True
    add_logins()
    assert submit_change([Loaded(TEXT, State.KEPT)]) is None


def test_without_logins_nobody_submits_anything(live_page):
    assert submit_change([Loaded(TEXT, State.PUBLISHED)]) is None
