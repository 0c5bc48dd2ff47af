"""The session of somebody who writes ends; the text stays, and is saved after signing in again."""

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from wagtail.models import Revision

from content.pages.models import InformationPage
from tests.browser.conftest import console_errors, wait
from tests.browser.test_editor_story import press_publish, sign_in
from tests.content import factories

SAID = "return document.querySelector('body > [role=status]').textContent"
TOLD = "U bent afgemeld. Meld u aan in een ander tabblad. Uw tekst blijft hier staan."
VERDICT = "[data-gate-content] .gate-summary__verdict"
TYPED = "Bel ons op maandag."


@pytest.fixture
def draft(writer, live_server) -> InformationPage:
    return factories.information_page(factories.theme_page(factories.make_site(), live=True))


def shown_verdict(driver) -> str:
    found = driver.find_element(By.CSS_SELECTOR, VERDICT)
    return driver.execute_script("return arguments[0].textContent.trim()", found)


def summary(driver):
    return driver.find_element(By.NAME, "summary")


def newest_summary(page) -> str:
    return Revision.objects.filter(object_id=page.pk).latest("pk").as_object().summary


def write_while_signed_out(driver, live_server, page) -> None:
    sign_in(driver, live_server)
    driver.get(f"{live_server.url}/admin/pages/{page.pk}/edit/")
    wait(driver).until(lambda d: d.execute_script("return document.readyState") == "complete")
    driver.delete_cookie("sessionid")
    wait(driver).until(lambda d: summary(d)).send_keys(f" {TYPED}")
    wait(driver).until(lambda d: shown_verdict(d) == TOLD)


def sign_in_in_another_tab(driver, live_server) -> None:
    here = driver.current_window_handle
    driver.switch_to.new_window("tab")
    sign_in(driver, live_server)
    driver.close()
    driver.switch_to.window(here)


def test_who_was_signed_out_keeps_the_text_and_publishes_it_after_signing_in_again(
    chromium, live_server, draft
):
    write_while_signed_out(chromium, live_server, draft)
    wait(chromium).until(lambda d: d.execute_script(SAID).strip() == TOLD)
    link = chromium.find_element(By.CSS_SELECTOR, "[data-gate-content] a")
    assert link.get_attribute("target") == "_blank"
    assert link.get_attribute("href").endswith("/admin/login/")

    press_publish(chromium)
    wait(chromium).until(lambda d: d.switch_to.active_element.text == TOLD)
    assert "/edit/" in chromium.current_url
    assert summary(chromium).get_attribute("value").endswith(TYPED)
    assert link.is_displayed()

    sign_in_in_another_tab(chromium, live_server)
    press_publish(chromium)
    wait(chromium).until(lambda d: "/edit/" not in d.current_url)
    page = InformationPage.objects.get(pk=draft.pk)
    assert page.live
    assert page.summary.endswith(TYPED)
    assert console_errors(chromium) == []


def test_working_goes_on_by_itself_after_signing_in_again(chromium, live_server, draft):
    write_while_signed_out(chromium, live_server, draft)
    sign_in_in_another_tab(chromium, live_server)
    summary(chromium).send_keys(Keys.CONTROL, Keys.END, Keys.NULL, " Wij helpen")
    wait(chromium).until(lambda d: shown_verdict(d) == "Niets houdt deze pagina tegen.")
    summary(chromium).send_keys(" u.")
    wait(chromium).until(lambda _: newest_summary(draft).endswith(f"{TYPED} Wij helpen u."))
    assert console_errors(chromium) == []
