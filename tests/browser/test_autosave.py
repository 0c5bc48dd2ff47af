"""Is nothing stored for somebody who only looks, and all of it for somebody who writes at once?"""

from contextlib import contextmanager

import pytest
from selenium.webdriver.common.by import By
from wagtail.models import Revision

from tests.browser.conftest import console_errors
from tests.browser.test_editor_story import sign_in, wait
from tests.browser.test_signed_out import SAID, shown_verdict
from tests.content import factories

HAS_EDITS = "return document.querySelector('[data-edit-form]').dataset.wUnsavedHasEditsValue"
UNSAVED = "Dit venster bewaart niet meer vanzelf. Daarom controleren wij deze tekst niet."
FORGET_EDITS = "document.querySelector('[data-edit-form]').dataset.wUnsavedHasEditsValue = 'false'"
TELL_SECOND_LOOK = """
document.addEventListener('w-unsaved:watch-edits', () => {
    setTimeout(() => { window.hasLookedAgain = true; }, 1000);
});
"""
HOLD_FIRST_LOOK = """
const own = window.setTimeout;
const held = [];
window.setTimeout = (work, ms, ...given) =>
    (ms === 2000 ? held.push(work) : own(work, ms, ...given));
window.looksNow = () => held.forEach((work) => own(work));
"""


@pytest.fixture
def draft(writer, live_server):
    home = factories.make_site()
    return factories.information_page(factories.theme_page(home, live=True))


@contextmanager
def script_first(driver, source: str):
    """Run a script at the start of every page that is opened meanwhile."""
    added = driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": source})
    yield
    driver.execute_cdp_cmd("Page.removeScriptToEvaluateOnNewDocument", added)


def open_editor(driver, live_server, page) -> None:
    sign_in(driver, live_server)
    driver.get(f"{live_server.url}/admin/pages/{page.pk}/edit/")


def newest(page) -> Revision:
    return Revision.objects.filter(object_id=page.pk).latest("pk")


def test_opening_a_page_and_doing_nothing_stores_nothing(chromium, live_server, draft):
    before = newest(draft)
    with script_first(chromium, TELL_SECOND_LOOK):
        open_editor(chromium, live_server, draft)
    wait(chromium).until(lambda d: d.execute_script("return window.hasLookedAgain"))
    assert chromium.execute_script(HAS_EDITS) == "false"
    chromium.get(f"{live_server.url}/admin/")  # a warning about unsaved edits would raise here
    assert newest(draft).pk == before.pk
    assert console_errors(chromium) == []


def test_what_is_typed_right_after_opening_is_stored(chromium, live_server, draft):
    with script_first(chromium, HOLD_FIRST_LOOK):
        open_editor(chromium, live_server, draft)
    summary = wait(chromium).until(lambda d: d.find_element(By.NAME, "summary"))
    summary.send_keys(" Bel ons.")
    chromium.execute_script("window.looksNow()")
    wait(chromium).until(lambda _: newest(draft).as_object().summary.endswith("Bel ons."))
    wait(chromium).until(lambda d: d.execute_script(HAS_EDITS) == "false")


def test_who_has_an_old_version_open_reads_no_verdict_about_a_newer_one(
    chromium, live_server, draft
):
    open_editor(chromium, live_server, draft)
    draft.summary = "Een collega schrijft ook."
    draft.save_revision()
    newer = newest(draft).pk
    summary = wait(chromium).until(lambda d: d.find_element(By.NAME, "summary"))
    summary.send_keys(" Bel ons.")
    wait(chromium).until(lambda d: shown_verdict(d) == UNSAVED)
    assert chromium.execute_script(SAID).strip() == UNSAVED
    assert newest(draft).pk == newer
    assert summary.get_attribute("value").endswith("Bel ons.")
    chromium.execute_script(FORGET_EDITS)  # or leaving is asked about, in the next test
