"""An editor pastes officialese, is refused, applies the suggestions; a resident reads it."""

import pytest
from selenium.common.exceptions import StaleElementReferenceException
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from content.pages.models import ProductPage
from tests.browser.conftest import console_errors, press, wait
from tests.content import factories

OFFICIALESE = "U dient tevens uw oude paspoort mee te nemen. Wij verstrekken u daarna informatie."


@pytest.fixture
def draft(writer, live_server) -> ProductPage:
    """A draft in good Dutch below a live theme."""
    home = factories.make_site()
    return factories.product_page(factories.theme_page(home, live=True))


def sign_in(driver, live_server) -> None:
    driver.get(f"{live_server.url}/admin/login/")
    driver.find_element(By.NAME, "username").send_keys("redacteur")
    driver.find_element(By.NAME, "password").send_keys("geheim-woord", Keys.ENTER)
    wait(driver).until(lambda d: "/login/" not in d.current_url)


def press_publish(driver) -> None:
    button = driver.find_element(By.NAME, "action-publish")
    driver.execute_script("arguments[0].click()", button)


def type_at_the_end(driver, field: str, text: str) -> None:
    editor = f'[data-contentpath="{field}"] [contenteditable="true"]'
    place = wait(driver).until(lambda d: d.find_element(By.CSS_SELECTOR, editor))
    driver.execute_script("arguments[0].focus()", place)
    place.send_keys(Keys.CONTROL, Keys.END, Keys.NULL, f" {text}")
    stored = f'[data-contentpath="{field}"] [data-draftail-input]'
    wait(driver).until(
        lambda d: text in d.find_element(By.CSS_SELECTOR, stored).get_attribute("value")
    )


def suggestions(driver) -> list:
    return [
        button
        for button in driver.find_elements(By.CSS_SELECTOR, ".gate-group--solve [data-gate-apply]")
        if button.get_attribute("aria-disabled") != "true"
    ]


def press_a_suggestion(driver) -> bool:
    """Apply the first suggestion with the keyboard; say whether there was one."""
    try:
        buttons = suggestions(driver)
        if buttons:
            buttons[0].send_keys(Keys.ENTER)
        return bool(buttons)
    except StaleElementReferenceException:  # the panel followed the text just now
        return True


def test_from_officialese_to_a_page_a_resident_reads(chromium, live_server, draft):
    sign_in(chromium, live_server)
    chromium.get(f"{live_server.url}/admin/pages/{draft.pk}/edit/")
    type_at_the_end(chromium, "needed", OFFICIALESE)
    press_publish(chromium)

    banner = wait(chromium).until(lambda d: d.find_element(By.CSS_SELECTOR, ".messages .error"))
    assert "Nog niet gepubliceerd. Uw tekst is bewaard als concept." in banner.text
    field = chromium.find_element(By.CSS_SELECTOR, '[data-contentpath="needed"]')
    assert "tevens" in field.find_element(By.CSS_SELECTOR, ".error-message").text
    assert not ProductPage.objects.get(pk=draft.pk).live
    kept = ProductPage.objects.get(pk=draft.pk).get_latest_revision_as_object()
    assert "tevens" in kept.needed

    wait(chromium).until(lambda d: suggestions(d) and suggestions(d)[0].is_displayed())
    wait(chromium, every=2).until(lambda d: not press_a_suggestion(d))
    wait(chromium).until(
        lambda d: d.find_elements(By.CSS_SELECTOR, ".gate-summary__verdict--clear")
    )
    focused_in_panel = "return document.activeElement.closest('[data-gate-panel]') !== null"
    assert chromium.execute_script(focused_in_panel), "the keyboard lost its place"

    press_publish(chromium)
    wait(chromium).until(lambda d: "/edit/" not in d.current_url)
    page = ProductPage.objects.get(pk=draft.pk)
    assert page.live
    assert console_errors(chromium) == []

    chromium.get(live_server.url + page.url)
    text = chromium.find_element(By.TAG_NAME, "main").text
    assert "uw oude paspoort" in text
    assert "tevens" not in text


def is_shown_in_panel(driver, selector: str) -> bool:
    """Say whether it can be seen; else press the button that opens, or closes, the panel.

    The panel stands open when it was left open, but only once the scripts of the page have begun.
    """
    if driver.find_element(By.CSS_SELECTOR, selector).is_displayed():
        return True
    driver.find_element(By.CSS_SELECTOR, '[data-side-panel-toggle="checks"]').click()
    return False


def test_a_click_on_a_finding_leads_to_its_field(chromium, live_server, writer):
    home = factories.make_site()
    page = factories.product_page(factories.theme_page(home), too_hard=True)
    sign_in(chromium, live_server)
    chromium.get(f"{live_server.url}/admin/pages/{page.pk}/edit/")
    goto = '[data-gate-goto="conditions"]'
    wait(chromium, every=2).until(lambda d: is_shown_in_panel(d, goto))
    press(chromium, goto)
    focused = chromium.switch_to.active_element
    inside = "return arguments[0].closest('[data-contentpath]').dataset.contentpath"
    assert chromium.execute_script(inside, focused) == "conditions"
