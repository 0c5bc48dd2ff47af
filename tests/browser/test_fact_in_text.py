"""An editor puts a fact in running text with the keyboard alone; its reference is stored."""

from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from content.pages.models import ProductPage
from tests.browser.conftest import console_errors
from tests.browser.test_editor_story import sign_in, wait
from tests.content import factories
from tests.content.facts.facts import fact, reference

FIELD = '[data-contentpath="costs"]'


def focused(driver, selector):
    """Return the element once it has the focus of the keyboard."""
    element = driver.find_element(By.CSS_SELECTOR, selector)
    driver.execute_script("arguments[0].focus()", element)
    return driver.switch_to.active_element


def stored_costs(page) -> str:
    return ProductPage.objects.get(pk=page.pk).get_latest_revision_as_object().costs


def test_chosen_by_keyboard_shown_as_today_and_kept_as_a_reference(chromium, live_server, writer):
    fact("paspoort", label="Paspoort, 18 jaar of ouder")
    home = factories.make_site()
    page = factories.product_page(factories.theme_page(home), costs="<p>Dit kost </p>")
    sign_in(chromium, live_server)
    chromium.get(f"{live_server.url}/admin/pages/{page.pk}/edit/")
    wait(chromium).until(lambda d: d.find_elements(By.CSS_SELECTOR, f"{FIELD} [contenteditable]"))

    text = focused(chromium, f"{FIELD} [contenteditable='true']")
    text.send_keys(Keys.CONTROL, Keys.END, Keys.NULL, " /gegeven")
    wait(chromium).until(lambda d: len(d.find_elements(By.CSS_SELECTOR, "[role='option']")) == 1)
    chromium.switch_to.active_element.send_keys(Keys.ENTER)
    chooser = ".modal-body a[data-chooser-modal-choice]"
    wait(chromium).until(lambda d: d.find_element(By.CSS_SELECTOR, chooser).is_displayed())
    assert "80" in chromium.find_element(By.CSS_SELECTOR, ".modal-body table").text
    focused(chromium, chooser).send_keys(Keys.ENTER)

    shown = wait(chromium).until(
        lambda d: d.find_element(By.CSS_SELECTOR, f"{FIELD} .fact-in-text")
    )
    assert "80" in shown.text
    assert shown.get_attribute("data-fact") == "Paspoort, 18 jaar of ouder"
    wait(chromium).until(lambda d: not d.find_elements(By.CSS_SELECTOR, ".modal.in"))
    kept = chromium.find_element(By.CSS_SELECTOR, f"{FIELD} [data-draftail-input]")
    wait(chromium).until(lambda d: '"FACT"' in kept.get_attribute("value"))
    save = chromium.find_element(By.CSS_SELECTOR, "footer button.action-save")
    chromium.execute_script("arguments[0].click()", save)
    wait(chromium).until(lambda d: reference() in stored_costs(page))
    assert console_errors(chromium) == []
