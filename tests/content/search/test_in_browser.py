"""Can people search with the keyboard, with and without the script?"""

from collections.abc import Iterator

import pytest
from axe_selenium_python import Axe
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.wait import WebDriverWait

from a11y_checks.browser.axe_script import axe_script
from a11y_checks.browser.find import find_browser
from a11y_checks.browser.page import AXE_OPTIONS
from a11y_checks.browser.session import Session
from content.search.indexing import index_pages
from tests.content.search.conftest import live_product
from tests.site.conftest import make_town

pytestmark = pytest.mark.django_db(transaction=True)
SECONDS = 5


@pytest.fixture(scope="module")
def session() -> Iterator[Session]:
    session = Session(axe_script())
    session.start(find_browser())
    yield session
    session.close()


@pytest.fixture
def address(live_server) -> str:
    page = live_product(make_town().theme, "Parkeervergunning aanvragen", "Parkeer in uw straat.")
    index_pages([page.pk])
    return live_server.url.replace("localhost", "127.0.0.1") + "/zoeken/"


def found_by_axe(session) -> list[str]:
    seen = Axe(session.page, script_url=session.axe.path).run(options=AXE_OPTIONS)
    return [rule["id"] for rule in seen["violations"]]


def test_suggestions_are_chosen_with_the_arrow_keys(session, address):
    session.page.get(address)
    box = session.page.find_element(By.NAME, "q")
    box.send_keys("parke")
    wait = WebDriverWait(session.page, SECONDS)
    wait.until(lambda page: box.get_attribute("aria-expanded") == "true")
    assert found_by_axe(session) == []
    box.send_keys(Keys.ARROW_DOWN)
    option = session.page.find_element(By.ID, box.get_attribute("aria-activedescendant"))
    assert option.text == "Parkeervergunning aanvragen"
    assert option.get_attribute("aria-selected") == "true"
    box.send_keys(Keys.ENTER)
    wait.until(lambda page: "/product-" in page.current_url)


def test_escape_closes_the_list_and_keeps_what_was_typed(session, address):
    session.page.get(address)
    box = session.page.find_element(By.NAME, "q")
    box.send_keys("parke")
    wait = WebDriverWait(session.page, SECONDS)
    wait.until(lambda page: box.get_attribute("aria-expanded") == "true")
    box.send_keys(Keys.ESCAPE)
    assert box.get_attribute("aria-expanded") == "false"
    assert box.get_attribute("value") == "parke"


def test_enter_searches_and_every_state_passes_axe_on_a_small_screen(session, address):
    session.cdp(
        "Emulation.setDeviceMetricsOverride",
        width=320,
        height=900,
        deviceScaleFactor=1,
        mobile=False,
    )
    for asked in ("", "parkeren", "parkeervergunnig", "zonnebloem"):
        session.page.get(address)
        session.page.find_element(By.NAME, "q").send_keys(asked, Keys.ENTER)
        WebDriverWait(session.page, SECONDS).until(lambda page: "?q=" in page.current_url)
        assert found_by_axe(session) == [], asked
        assert session.page.execute_script("return document.documentElement.scrollWidth") <= 320
