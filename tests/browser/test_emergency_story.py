"""Something happens in town: a message that fails is live within minutes, by two people.

All of it by keyboard: every step is reached with Tab and done with Enter, Space or typing.
"""

import re

import pytest
from django.contrib.auth import get_user_model
from django.core import mail
from django.urls import reverse
from django.utils import timezone
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from wagtail.models import PageLogEntry

from content.accounts.granting import grant, group_of
from content.accounts.roles import APPROVER
from content.governance.models import Waiver
from content.pages.models import HomePage
from tests.browser.conftest import console_errors
from tests.browser.test_workflow_story import sign_in, wait
from tests.content import factories

MOST_STEPS = 120
HARD = "Teneinde hulp te verkrijgen dient u ons te bellen."
TRAIL = [
    "governance.refused",
    "governance.waiver.requested",
    "governance.waiver.approved",
    "governance.emergency.published",
]


@pytest.fixture
def home(transactional_db, live_server) -> HomePage:
    """A live site with two people who may publish and decide about waivers."""
    home = factories.make_site()
    grant()
    for username in ("ans", "bram"):
        person = get_user_model().objects.create_user(
            username, f"{username}@voorbeeld.nl", "geheim-woord", first_name=username.title()
        )
        person.groups.add(group_of(APPROVER))
    return home


def tab_to(driver, selector: str, text: str = ""):
    """Press Tab until the keyboard is at this element, as somebody without a mouse does."""
    for _step in range(MOST_STEPS):
        driver.switch_to.active_element.send_keys(Keys.TAB)
        here = driver.switch_to.active_element
        is_it = driver.execute_script("return arguments[0].matches(arguments[1])", here, selector)
        if is_it and text in here.text:
            return here
    raise AssertionError(f"The keyboard does not come to {selector} {text}")


def open_with_enter(driver, selector: str, text: str, address: str) -> None:
    tab_to(driver, selector, text).send_keys(Keys.ENTER)
    wait(driver).until(lambda d: address in d.current_url)


def screen(driver) -> str:
    return driver.execute_script("return document.querySelector('main')?.innerText ?? ''")


def says(driver, words: str) -> None:
    wait(driver).until(lambda d: words in screen(d), f"The screen does not say: {words}")


def type_over(driver, selector: str, text: str) -> None:
    tab_to(driver, selector).send_keys(Keys.CONTROL, "a", Keys.NULL, text)


def message_that_is_refused(driver) -> None:
    open_with_enter(driver, 'a[href="/admin/governance/emergency/"]', "Noodbericht", "/emergency/")
    open_with_enter(driver, ".emergency-choices a", "Geen stroom", "message=stroom")
    type_over(driver, 'textarea[name="text"]', HARD)
    tab_to(driver, 'button[type="submit"]', "Zet").send_keys(Keys.ENTER)
    says(driver, "Het bericht staat nog niet online")
    assert "“Teneinde” is een moeilijk woord" in screen(driver)
    assert "Dit bericht staat nu online" not in screen(driver)


def ask_for_a_waiver(driver) -> None:
    open_with_enter(driver, 'main a[href*="/waivers/ask/"]', "Ontheffing", "/waivers/ask/")
    says(driver, "Voor welke punten?")
    for _point in driver.find_elements(By.NAME, "findings"):
        tab_to(driver, 'input[name="findings"]').send_keys(Keys.SPACE)
    type_over(driver, 'textarea[name="reason"]', "Er is geen stroom in de hele stad.")
    until = f"{timezone.localdate():%d-%m-%Y}"
    type_over(driver, 'input[name="ends_on"]', f"{until}{Keys.ESCAPE}")
    tab_to(driver, 'button[type="submit"]', "Ontheffing").send_keys(Keys.ENTER)
    says(driver, "Iemand anders beslist")


def test_a_message_that_fails_goes_live_with_the_permission_of_a_second_person(
    chromium, live_server, home
):
    sign_in(chromium, live_server, "ans")
    message_that_is_refused(chromium)
    ask_for_a_waiver(chromium)
    waiver = Waiver.objects.get()
    chromium.get(live_server.url + reverse("governance:waiver", args=[waiver.pk]))
    assert "Iemand anders moet uw ontheffing toestaan" in screen(chromium)
    assert chromium.find_elements(By.CSS_SELECTOR, 'form[action$="/approve/"]') == []
    assert "Teneinde" not in public_page(chromium, live_server)

    letter = next(letter for letter in mail.outbox if letter.to == ["bram@voorbeeld.nl"])
    assert "Noodgeval" in letter.subject
    assert not [letter for letter in mail.outbox if letter.to == ["ans@voorbeeld.nl"]]
    sign_in(chromium, live_server, "bram")
    chromium.get(f"{live_server.url}/admin/")
    address = re.search(r"/admin/governance/waivers/\d+/", letter.body)[0]
    open_with_enter(chromium, f'.todo-list a[href="{address}"]', "Welkom", address)
    for shown in ("Teneinde", "Er is geen stroom in de hele stad", "Ans"):
        assert shown in screen(chromium)
    tab_to(chromium, 'form[action$="/approve/"] button').send_keys(Keys.ENTER)
    says(chromium, "mag nu online")
    open_with_enter(chromium, ".messages a", "Naar de pagina", "message=waiting")
    tab_to(chromium, 'button[type="submit"]', "Zet").send_keys(Keys.ENTER)
    says(chromium, "Het bericht staat online, op elke pagina")
    assert console_errors(chromium) == []

    assert "Teneinde" in public_page(chromium, live_server)
    told = PageLogEntry.objects.filter(page=home.pk, action__in=TRAIL).order_by("pk")
    assert list(told.values_list("action", "user__username")) == list(
        zip(TRAIL, ["ans", "ans", "bram", "bram"], strict=True)
    )
    chromium.get(live_server.url + reverse("wagtailadmin_pages:history", args=[home.pk]))
    for shown in ("Ontheffing toegestaan", "Noodbericht", "Bram"):
        assert shown in screen(chromium)


def public_page(driver, live_server) -> str:
    driver.get(live_server.url)
    return driver.find_element(By.TAG_NAME, "body").text
