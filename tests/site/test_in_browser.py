"""Residents can use every page: any width, light or dark, on paper, with only a keyboard."""

import pytest
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys

from content.pages.models import InformationPage
from tests.browser.conftest import wait
from tests.site.conftest import make_town
from tests.site.looking import found_by_axe, show, width_of

pytestmark = pytest.mark.django_db(transaction=True)
WIDTHS = (1920, 1280, 320)
SCHEMES = ("light", "dark")
STOPS = 'a, [tabindex="0"]'
CONTACT = ("Bel 14 012", "Marktplein 1", "Postbus 10", "9.00 tot 17.00 uur", "Lukt het niet?")


@pytest.fixture
def addresses(live_server) -> dict[str, str]:
    """Return an address for every template and state."""
    town = make_town()
    base = live_server.url.replace("localhost", "127.0.0.1")
    found = {page._meta.model_name: base + page.url for page in town.pages}
    dates = f"{found['lifeeventpage']}?dag=2026-12-20"
    return found | {"wrong": f"{base}/bestaat-niet/", "dates": dates}


def test_axe_finds_nothing_at_any_width_in_light_and_dark(session, addresses):
    for name, address in addresses.items():
        for width in WIDTHS:
            for scheme in SCHEMES:
                show(session, address, width=width, scheme=scheme)
                assert found_by_axe(session) == {}, (name, width, scheme)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_design_page_shows_components_that_everybody_can_use(
    session, addresses, settings, scheme
):
    settings.DEBUG = True  # opens the page
    address = addresses["wrong"].replace("/bestaat-niet/", "/ontwerp/")
    for width in WIDTHS:
        show(session, address, width=width, scheme=scheme)
        assert found_by_axe(session) == {}, width
        assert width_of(session) <= width


def test_nothing_sticks_out_sideways(session, addresses):
    for name, address in addresses.items():
        for width in WIDTHS:
            show(session, address, width=width)
            assert width_of(session) <= width, (name, width)


def test_a_very_long_word_does_not_stick_out(session, addresses):
    show(session, addresses["productpage"], width=320)
    wide = session.page.execute_script(
        "document.querySelectorAll('h1, h2, h3, p, li, dt, .site-name span')"
        ".forEach(e => e.append(' afvalstoffenheffingsverordeningswijzigingsbesluit'));"
        "return document.documentElement.scrollWidth"
    )
    assert wide <= 320


def test_text_may_be_spaced_out_and_enlarged(session, addresses):
    """WCAG 2.2, 1.4.12 Text Spacing and 1.4.4 Resize Text."""
    show(session, addresses["productpage"], width=320)
    cut = session.page.execute_script(
        "const style = document.createElement('style');"
        "style.textContent = '* {line-height: 1.5 !important; letter-spacing: .12em !important;"
        " word-spacing: .16em !important} p {margin-block-end: 2em !important}'"
        " + 'html {font-size: 200%}';"
        "document.head.append(style);"
        "return [...document.querySelectorAll('main *, footer *')].filter(e =>"
        " getComputedStyle(e).overflow !== 'visible' && e.scrollHeight > e.clientHeight + 1"
        " && !e.closest('svg')).map(e => e.outerHTML.slice(0, 80))"
    )
    assert cut == []


def test_links_and_buttons_are_large_enough_to_touch(session, addresses):
    """WCAG 2.2, 2.5.8 Target Size (Minimum): 24 px, links inside a sentence excepted."""
    for name, address in addresses.items():
        show(session, address, width=320)
        small = session.page.execute_script(
            "return [...document.querySelectorAll('a')].filter(a => a.checkVisibility()"
            " && getComputedStyle(a).display !== 'inline' && a.getBoundingClientRect().height < 24)"
            ".map(a => a.textContent)"
        )
        assert small == [], name


def test_the_keyboard_starts_with_a_way_to_the_content(session, addresses):
    show(session, addresses["productpage"])
    ActionChains(session.page).send_keys(Keys.TAB).perform()
    link = session.page.switch_to.active_element
    assert link.text == "Naar de inhoud"
    assert link.rect["y"] >= 0
    link.send_keys(Keys.ENTER)
    assert session.page.switch_to.active_element.get_attribute("id") == "inhoud"


def test_every_stop_of_the_keyboard_shows_its_focus(session, addresses):
    for name, address in addresses.items():
        show(session, address, width=320)
        stops = session.page.execute_script(f"return document.querySelectorAll(`{STOPS}`).length")
        for _stop in range(stops):
            ActionChains(session.page).send_keys(Keys.TAB).perform()
            ring = session.page.execute_script(
                "const style = getComputedStyle(document.activeElement);"
                "return [document.activeElement.tagName, style.outlineStyle, style.outlineWidth]"
            )
            assert ring[1:] == ["solid", "3px"], (name, ring)


def test_print_keeps_every_way_to_contact_us(session, addresses):
    show(session, addresses["productpage"], media="print")
    paper = session.page.find_element("tag name", "body").text
    assert [needed for needed in CONTACT if needed not in paper] == []
    assert "Op deze pagina" not in paper
    assert "Nu open" not in paper
    assert "Nu gesloten" not in paper
    shown = session.page.execute_script(
        "return getComputedStyle(document.querySelector('main a[href^=https]'), '::after').content"
    )
    assert "afspraak.voorbeeldstad.nl" in shown or "attr(href)" in shown


def test_print_fits_the_paper(session, addresses):
    for name, address in addresses.items():
        show(session, address, width=700, media="print")
        assert width_of(session) <= 700, name


@pytest.fixture
def danger(addresses) -> str:
    """Return the address of a page from which people can get away at once."""
    InformationPage.objects.update(way_out=addresses["homepage"])
    return addresses["informationpage"]


def test_the_way_out_stays_in_view_and_hides_nothing(session, danger):
    for width in (1280, 320):
        show(session, danger, width=width)
        assert found_by_axe(session) == {}, width
        for place in ("0", "document.body.scrollHeight"):
            session.page.execute_script(f"scrollTo(0, {place})")
            box = session.page.find_element("class name", "way-out").rect
            top = session.page.execute_script("return scrollY")
            assert top <= box["y"] <= top + 900 - box["height"], (width, place)


def test_after_the_way_out_there_is_no_way_back(session, addresses, danger):
    show(session, addresses["themepage"])
    session.page.get(danger)
    session.page.find_element("class name", "way-out").send_keys(Keys.ENTER)
    wait(session.page).until(lambda page: page.current_url == addresses["homepage"])
    session.page.back()
    wait(session.page).until(lambda page: page.current_url == addresses["themepage"])


def test_everything_shows_without_javascript(session, addresses):
    session.cdp("Emulation.setScriptExecutionDisabled", value=True)
    show(session, addresses["productpage"])
    shown = session.page.find_element("tag name", "main").text
    session.cdp("Emulation.setScriptExecutionDisabled", value=False)
    assert "Zo regelt u het" in shown
    assert "Bel 14 012" in shown


def test_high_contrast_colours_keep_the_button_visible(session, addresses):
    show(session, addresses["productpage"])
    session.cdp(
        "Emulation.setEmulatedMedia", features=[{"name": "forced-colors", "value": "active"}]
    )
    border = session.page.execute_script(
        "const style = getComputedStyle(document.querySelector('.button'));"
        "return [style.borderTopStyle, style.borderTopColor !== style.backgroundColor]"
    )
    assert border == ["solid", True]
