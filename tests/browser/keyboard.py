"""How does somebody use a page with nothing but the keyboard?"""

from pathlib import Path

from selenium import webdriver
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait

MOST_TABS = 150
PATIENCE = 60
HERE = """
    const here = document.activeElement;
    if (here === document.body) return '';
    const words = (nodes) => [...nodes].map((each) => each.textContent).join(' ');
    const said = here.getAttribute('aria-label') || words(here.labels || []) || here.textContent;
    return said.trim().replace(/\\s+/g, ' ');
"""
IS_CHECKED = "return document.activeElement.checked"


class Keyboard:
    """A person's hands on the keyboard: keys go to whatever has the focus, and nowhere else."""

    def __init__(self, driver: webdriver.Chrome) -> None:
        self._driver = driver

    def press(self, *keys: str) -> None:
        """Press these keys."""
        ActionChains(self._driver).send_keys(*keys).perform()

    def here(self) -> str:
        """Return the name of what has the focus: its label, else its own words."""
        return self._driver.execute_script(HERE)

    def walk_to(self, name: str) -> None:
        """Press Tab until the focus is on what begins with this name; fail when it never is."""
        self._press_until(name, Keys.TAB)

    def skip_the_menu(self) -> None:
        """Go to the content by the first link of every screen of the admin."""
        self.walk_to("Ga naar de inhoud")
        self.press(Keys.ENTER)

    def write(self, label: str, text: str) -> None:
        """Type in the field with this label, in the place of what stood there."""
        self.walk_to(label)
        keys = ActionChains(self._driver).key_down(Keys.CONTROL).send_keys("a").key_up(Keys.CONTROL)
        keys.send_keys(Keys.DELETE, text).perform()

    def choose(self, first: str, choice: str) -> None:
        """Enter the radio buttons of which this is the first, and go down to the choice."""
        self.walk_to(first)
        self._press_until(choice, Keys.ARROW_DOWN)
        if not self._driver.execute_script(IS_CHECKED):
            self.press(Keys.SPACE)

    def attach(self, path: Path) -> None:
        """Give this file to the field that has the focus; its window is not ours to type in."""
        self._driver.switch_to.active_element.send_keys(str(path))

    def follow(self, name: str) -> None:
        """Go to a link or button, press Enter, and wait until another page has come."""
        self.walk_to(name)
        self.enter()

    def enter(self) -> None:
        """Press Enter and wait until another page has come."""
        before = self._driver.execute_script("return performance.timeOrigin")
        self.press(Keys.ENTER)
        WebDriverWait(self._driver, PATIENCE, ignored_exceptions=[WebDriverException]).until(
            lambda driver: (
                driver.execute_script(
                    "return document.readyState === 'complete' && performance.timeOrigin"
                )
                not in (False, before)
            )
        )

    def _press_until(self, name: str, key: str) -> None:
        passed = [self.here()]
        while not passed[-1].startswith(name):
            assert len(passed) < MOST_TABS, f"no way to {name!r}, only to {sorted({*passed})}"
            self.press(key)
            passed.append(self.here())
