"""An editor types; hard words are marked, mended by keyboard, and typing stays smooth."""

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from a11y_checks.browser.axe_script import axe_script
from tests.browser.conftest import console_errors, press, resize
from tests.browser.keyboard import Keyboard
from tests.browser.test_editor_story import sign_in, type_at_the_end, wait
from tests.content import factories

OWN_SCRIPTS = "/static/admin/checks/"
LONGEST_TASK_MS = 100
SLOW_MS = 150
MARKED = "return [...(CSS.highlights.get(arguments[0]) || [])].map((range) => range.toString())"
SAID = "return document.querySelector('body > [role=status]').textContent"
WATCH = """
window.scripts = [];
new PerformanceObserver((list) => list.getEntries().forEach((frame) => window.scripts.push(
    ...frame.scripts.map((script) => [script.sourceURL, script.duration])
))).observe({ type: 'long-animation-frame' });
"""
WAIT_A_WHILE = """
const until = performance.now() + arguments[0];
setTimeout(() => { while (performance.now() < until) ; window.hasWaited = true; });
"""
PARAGRAPH = (
    "<p>U neemt tevens uw oude paspoort mee naar het stadhuis. Wij verstrekken u daarna een nieuw "
    "paspoort. U haalt het op bij de balie. Wij bellen u als het klaar is. U betaalt met uw pas. "
    "Vraag het ons als u iets niet begrijpt. Wij helpen u graag verder aan de balie.</p>"
)


@pytest.fixture
def edit(chromium, live_server, writer):
    """Return a function that opens the editor on a draft with these texts."""
    resize(chromium, 1280)

    def opened(**texts):
        page = factories.product_page(factories.theme_page(factories.make_site()), **texts)
        sign_in(chromium, live_server)
        chromium.get(f"{live_server.url}/admin/pages/{page.pk}/edit/")
        return page

    return opened


def textbox(driver, field: str):
    return driver.find_element(
        By.CSS_SELECTOR, f'[data-contentpath="{field}"] [contenteditable="true"]'
    )


def marked(driver, name="gate-words") -> list[str]:
    return driver.execute_script(MARKED, name)


def note(driver):
    return driver.find_element(By.CSS_SELECTOR, "[data-gate-note]")


def open_panel(driver) -> None:
    toggle = driver.find_element(By.CSS_SELECTOR, '[data-side-panel-toggle="checks"]')
    if toggle.get_attribute("aria-expanded") != "true":  # Wagtail remembers an open panel
        toggle.click()
    wait(driver).until(
        lambda d: d.find_element(By.CSS_SELECTOR, ".gate-marks__switch").is_displayed()
    )


def test_a_hard_word_is_marked_and_mended_without_the_mouse(chromium, edit):
    edit()
    type_at_the_end(chromium, "needed", "U belt tevens.")
    wait(chromium).until(lambda d: "tevens" in marked(d))
    place = textbox(chromium, "needed")
    assert "gate-" not in place.get_attribute("innerHTML"), "the editor's own elements changed"

    place.send_keys(Keys.SHIFT, Keys.F8, Keys.NULL)
    wait(chromium).until(lambda d: note(d).is_displayed())
    wait(chromium).until(lambda d: "Schrijf liever: ook" in d.execute_script(SAID))
    chromium.switch_to.active_element.send_keys(Keys.ENTER)
    wait(chromium).until(lambda d: "U belt ook." in textbox(d, "needed").text)
    assert not note(chromium).is_displayed()
    assert chromium.switch_to.active_element == textbox(chromium, "needed")
    wait(chromium).until(lambda d: "tevens" not in marked(d))
    assert console_errors(chromium) == []


def test_a_new_page_is_marked_from_its_first_word_without_a_reload(chromium, live_server, writer):
    theme = factories.theme_page(factories.make_site())
    sign_in(chromium, live_server)
    chromium.get(f"{live_server.url}/admin/pages/add/pages/productpage/{theme.pk}/")
    type_at_the_end(chromium, "needed", "U belt tevens.")
    wait(chromium).until(lambda d: marked(d) == ["tevens"])

    chromium.find_element(By.NAME, "title").send_keys("Boom kappen")
    badge = '[data-gate-badge="costs"]'
    wait(chromium).until(lambda d: d.find_element(By.CSS_SELECTOR, badge).text == "1 punt")
    type_at_the_end(chromium, "needed", "U betaalt tevens.")
    wait(chromium).until(lambda d: marked(d) == ["tevens", "tevens"])
    assert console_errors(chromium) == []


def test_the_second_link_of_the_editor_leads_past_all_fields_to_the_buttons(chromium, edit):
    edit()
    hands = Keyboard(chromium)
    hands.press(Keys.TAB, Keys.TAB)
    assert hands.here() == "Ga naar de knoppen"
    assert chromium.switch_to.active_element.rect["y"] >= 0, "the link does not show"
    hands.press(Keys.ENTER)
    assert hands.here().startswith("Bewaar concept")


@pytest.mark.parametrize("space", ["  ", "\u00a0"], ids=["two spaces", "a no-break space"])
def test_a_suggestion_of_the_panel_is_applied_whatever_white_space_is_in_the_text(
    chromium, edit, space
):
    edit(needed=f"<p>Wij helpen u ten{space}behoeve{space}van uw paspoort.</p>")
    open_panel(chromium)
    press(chromium, '[data-gate-path="needed"]')
    wait(chromium).until(lambda d: "behoeve" not in textbox(d, "needed").text)
    assert console_errors(chromium) == []


def test_the_panel_says_so_when_a_suggestion_cannot_be_applied(chromium, edit):
    edit(needed="<p>U belt tevens.</p>")
    open_panel(chromium)
    moved = "document.querySelector('[data-gate-path=needed]').dataset.gateWords = 'verdwenen'"
    chromium.execute_script(moved)
    press(chromium, '[data-gate-path="needed"]')
    told = "Dit kan niet in één keer. Pas de tekst zelf aan."
    wait(chromium).until(lambda d: told in d.execute_script(SAID))
    beside = chromium.find_element(By.CSS_SELECTOR, ".gate-finding__not-done")
    assert beside.text == told
    assert chromium.switch_to.active_element == textbox(chromium, "needed")


def test_marks_follow_blocks_and_can_be_switched_off(chromium, edit):
    edit()
    stored = '[data-contentpath="channels"] [contenteditable="true"]'
    place = wait(chromium).until(lambda d: d.find_element(By.CSS_SELECTOR, stored))
    chromium.execute_script("arguments[0].focus()", place)
    place.send_keys(Keys.CONTROL, Keys.END, Keys.NULL, " Dat is tevens handig.")
    wait(chromium).until(lambda d: "tevens" in marked(d))
    remove = '[data-contentpath="channels"] [data-streamfield-action="DELETE"]'
    buttons = chromium.find_elements(By.CSS_SELECTOR, remove)
    chromium.execute_script("arguments[0].click()", buttons[0])
    wait(chromium).until(lambda d: "tevens" not in marked(d))

    summary = chromium.find_element(By.NAME, "summary")
    type_at_the_end(chromium, "needed", "U belt tevens.")
    wait(chromium).until(lambda d: "tevens" in marked(d))
    open_panel(chromium)
    chromium.find_element(By.CSS_SELECTOR, "[data-gate-marks]").send_keys(Keys.SPACE)
    wait(chromium).until(lambda d: marked(d) == [])
    summary.send_keys(Keys.F8)
    assert not note(chromium).is_displayed()
    kept = "return Object.keys(localStorage).some((key) => key.startsWith('gate-marks-off:'))"
    assert chromium.execute_script(kept)


def test_the_editor_with_panel_and_note_works_for_everyone(chromium, edit):
    edit(too_hard=True)
    wait(chromium).until(lambda d: marked(d))
    badge = chromium.find_element(By.CSS_SELECTOR, '[data-gate-badge="conditions"]')
    assert badge.text.endswith(("punt", "punten"))
    open_panel(chromium)
    textbox(chromium, "conditions").send_keys(Keys.F8)
    wait(chromium).until(lambda d: note(d).is_displayed())
    for width in (1280, 320):
        resize(chromium, width)
        chromium.execute_script(axe_script().source)
        faults = chromium.execute_async_script(
            "axe.run(document, { resultTypes: ['violations'] }).then(arguments[0])"
        )["violations"]
        assert [(fault["id"], fault["nodes"][0]["target"]) for fault in faults] == []
    box = note(chromium).rect
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 320


def test_typing_in_three_thousand_words_stays_smooth(chromium, edit):
    watch = chromium.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": WATCH})
    edit(conditions=PARAGRAPH * 60)
    wait(chromium, 60).until(lambda d: marked(d).count("tevens") == 60)
    place = textbox(chromium, "conditions")
    chromium.execute_script("arguments[0].focus()", place)
    for letter in "U belt tevens ons. ":
        place.send_keys(letter)
    wait(chromium).until(lambda d: marked(d).count("tevens") == 61)
    chromium.execute_script(WAIT_A_WHILE, SLOW_MS)
    wait(chromium).until(lambda d: d.execute_script("return window.hasWaited === true"))
    wait(chromium).until(
        lambda d: d.execute_script("return window.scripts.some(([, ms]) => ms > 100)"),
        "a task that is slow on purpose must be seen, else nothing is measured",
    )
    seen = chromium.execute_script("return window.scripts")
    chromium.execute_cdp_cmd("Page.removeScriptToEvaluateOnNewDocument", watch)
    slow = [ms for address, ms in seen if OWN_SCRIPTS in address and ms > LONGEST_TASK_MS]
    assert slow == [], "our own scripts kept somebody who types waiting"
