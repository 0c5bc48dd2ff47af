"""A writer is refused and submits, an expert answers with a link, a colleague puts it live."""

import re

import pytest
from django.core import mail
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from content.pages.models import InformationPage
from tests.browser.conftest import console_errors, press, wait
from tests.content import factories
from tests.content.governance import people

HARD = "Teneinde hulp te krijgen dient u ons te bellen."
GOOD = "Hebt u hulp nodig? Hier leest u wat u kunt doen."
EXPERT = "deskundige@voorbeeld.nl"


@pytest.fixture
def draft(transactional_db, live_server) -> InformationPage:
    """A draft that is too hard, below a live theme, with the address of an expert."""
    home = factories.make_site()
    people.example_workflow()
    theme = factories.theme_page(home, live=True)
    return factories.information_page(theme, summary=HARD, expert_email=EXPERT)


def sign_in(driver, live_server, username: str) -> None:
    driver.delete_all_cookies()
    driver.get(f"{live_server.url}/admin/login/")
    driver.find_element(By.NAME, "username").send_keys(username)
    driver.find_element(By.NAME, "password").send_keys("geheim-woord", Keys.ENTER)
    wait(driver).until(lambda d: "/login/" not in d.current_url)


def choose_from_menu(driver, button: str) -> None:
    """Open the menu beside “save draft” and press a button in it, all with the keyboard."""
    toggle = 'footer .w-dropdown-button [data-w-dropdown-target="toggle"]'
    press(driver, toggle)
    press(driver, button)


def write_summary(driver, text: str) -> None:
    field = wait(driver).until(lambda d: d.find_element(By.NAME, "summary"))
    field.send_keys(Keys.CONTROL, "a", Keys.NULL, text)


def answer_all_right(driver) -> None:
    for choice in driver.find_elements(By.CSS_SELECTOR, 'input[type="radio"][value="right"]'):
        choice.send_keys(Keys.SPACE)
    driver.find_element(By.NAME, "name").send_keys("Dees Kundig", Keys.ENTER)


def test_from_a_refused_text_to_a_page_that_three_people_looked_at(chromium, live_server, draft):
    people.writer()
    people.approver()
    sign_in(chromium, live_server, "schrijver")
    chromium.get(f"{live_server.url}/admin/pages/{draft.pk}/edit/")
    choose_from_menu(chromium, '[name="action-submit"]')
    banner = wait(chromium).until(lambda d: d.find_element(By.CSS_SELECTOR, ".messages .error"))
    assert "bewaard als concept" in banner.text
    assert not InformationPage.objects.get(pk=draft.pk).workflow_in_progress

    write_summary(chromium, GOOD)
    choose_from_menu(chromium, '[name="action-submit"]')
    wait(chromium).until(lambda d: "/edit/" not in d.current_url)
    letter = next(letter for letter in mail.outbox if letter.to == [EXPERT])

    chromium.delete_all_cookies()
    chromium.get(live_server.url + re.search(r"/feitencheck/\S+", letter.body)[0])
    assert GOOD in chromium.find_element(By.TAG_NAME, "main").text
    answer_all_right(chromium)
    wait(chromium).until(lambda d: "Bedankt" in d.find_element(By.TAG_NAME, "h1").text)
    assert not InformationPage.objects.get(pk=draft.pk).live

    sign_in(chromium, live_server, "eindredacteur")
    chromium.get(f"{live_server.url}/admin/")
    press(chromium, "#todo-approvals ~ * a")
    choose_from_menu(
        chromium, '[data-workflow-action-name="approve"]:not([data-workflow-action-modal-url])'
    )
    wait(chromium).until(lambda d: InformationPage.objects.get(pk=draft.pk).live)
    assert console_errors(chromium) == []

    page = InformationPage.objects.get(pk=draft.pk)
    chromium.get(live_server.url + page.url)
    assert GOOD in chromium.find_element(By.TAG_NAME, "main").text
