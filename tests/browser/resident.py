"""What does somebody see who walks through the site with nothing but the keyboard?"""

from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from tests.browser.keyboard import Keyboard

SEEN = """
    const here = document.activeElement;
    const box = here.getBoundingClientRect();
    const line = here.getClientRects()[0];
    const ring = getComputedStyle(here);
    const top = document.elementFromPoint(line.x + line.width / 2, line.y + line.height / 2);
    return {
        ring: [ring.outlineStyle, ring.outlineWidth].join(' '),
        inView: box.left >= 0 && box.right <= innerWidth && Math.min(box.bottom, innerHeight)
            - Math.max(box.top, 0) >= Math.min(box.height, 44),
        uncovered: here.contains(top) || top !== null && top.contains(here),
        fits: document.documentElement.scrollWidth <= innerWidth,
    };
"""
AS_IT_SHOULD = {"ring": "solid 3px", "inView": True, "uncovered": True, "fits": True}


class Resident(Keyboard):
    """Hands on the keyboard, and eyes that want to see at every stop where they are."""

    def press(self, *keys: str) -> None:
        """Press these keys; after a Tab the focus must show, with its ring."""
        super().press(*keys)
        if keys == (Keys.TAB,):
            seen = self._driver.execute_script(SEEN)
            assert seen == AS_IT_SHOULD, (self._driver.current_url, self.here(), seen)

    def skip_to_the_content(self) -> None:
        """Pass by the top of the page, by its first link."""
        self.walk_to("Naar de inhoud")
        self.press(Keys.ENTER)

    def read(self, place: str = "main") -> str:
        """Return the words that stand in this place of the page, as somebody sees them."""
        return self._driver.find_element(By.CSS_SELECTOR, place).text

    def is_helped_by_a_script(self) -> bool:
        """Tell whether a script has turned the search box into one that suggests pages."""
        return bool(self._driver.find_elements(By.CSS_SELECTOR, "input[role=combobox]"))
