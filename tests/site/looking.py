"""How does a test look at a page the way somebody's screen or printer shows it?"""

from axe_selenium_python import Axe

from a11y_checks.browser.page import AXE_OPTIONS
from a11y_checks.browser.session import Session


def set_screen(session: Session, *, width=1280, scheme="light", media="screen") -> None:
    """Show the page that is open at this width (CSS pixels), in these colours, on this medium."""
    session.cdp(
        "Emulation.setDeviceMetricsOverride",
        width=width,
        height=900,
        deviceScaleFactor=1,
        mobile=False,
    )
    features = [{"name": "prefers-color-scheme", "value": scheme}]
    session.cdp("Emulation.setEmulatedMedia", media=media, features=features)


def show(session: Session, address: str, **screen) -> None:
    """Open the page on such a screen."""
    set_screen(session, **screen)
    session.page.get(address)


def width_of(session: Session) -> int:
    """Return how wide the page is, in CSS pixels, with what sticks out."""
    return session.page.execute_script("return document.documentElement.scrollWidth")


def found_by_axe(session: Session) -> dict[str, list[str]]:
    """Return what is wrong, and colours that axe is not sure of, by rule: the elements."""
    seen = Axe(session.page, script_url=session.axe.path).run(options=AXE_OPTIONS)
    unsure = [rule for rule in seen["incomplete"] if rule["id"] == "color-contrast"]
    return {
        rule["id"]: [node["html"] for node in rule["nodes"]] for rule in seen["violations"] + unsure
    }
