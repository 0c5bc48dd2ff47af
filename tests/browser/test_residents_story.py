"""A resident finds, reads and arranges five things with the keyboard, without any script."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from selenium.webdriver.common.keys import Keys

from content.contact.models import PageFeedback, Reason
from tests.browser.conftest import resize
from tests.browser.example_town import make_part
from tests.browser.resident import Resident

PAGES = (
    *("belangrijke-momenten", "ondernemers", "a-tot-z", "verhuizen", "paspoort-en-familie"),
    *("wonen-en-verhuizen", "werk-en-geld", "afval-en-straat", "paspoort-aanvragen"),
    *("grofvuil-laten-ophalen", "bijstand-aanvragen", "verhuizing-doorgeven"),
    "parkeervergunning-aanvragen",
)
WIDTHS = (320, 1280)
TOLD = "Het telefoonnummer van de wijk mist."


def by_search_with_a_slip(resident: Resident) -> None:
    resident.walk_to("Wat zoekt u?")
    assert not resident.is_helped_by_a_script()
    resident.press("paspport")
    resident.enter()
    assert "Bedoelde u paspoort?" in resident.read()
    resident.skip_to_the_content()
    resident.follow("Paspoort aanvragen")


def from_a_to_z(resident: Resident) -> None:
    resident.follow("A tot Z")
    resident.skip_to_the_content()
    resident.walk_to("G")
    resident.press(Keys.ENTER)
    resident.follow("Grofvuil laten ophalen")


def by_theme(resident: Resident) -> None:
    resident.skip_to_the_content()
    resident.follow("Werk en geld")
    resident.skip_to_the_content()
    resident.follow("Bijstand aanvragen")


def by_life_event(resident: Resident) -> None:
    resident.skip_to_the_content()
    resident.follow("Verhuizen")
    resident.skip_to_the_content()
    resident.follow("Verhuizing doorgeven")


def by_the_front_door_for_entrepreneurs(resident: Resident) -> None:
    resident.follow("Ondernemers")
    resident.skip_to_the_content()
    resident.follow("Parkeervergunning aanvragen")


@dataclass(frozen=True)
class Errand:
    """One thing to arrange: how it is found, what must be read, and the link that does it."""

    find: Callable[[Resident], None]
    heading: str
    costs: str
    takes: str
    needed: str
    act: str
    address: str


ERRANDS = (
    Errand(
        *(by_search_with_a_slip, "Paspoort aanvragen", "hebt: € 50", "5 werkdagen", "pasfoto"),
        *("Maak online een afspraak", "https://afspraak.voorbeeldstad.example/paspoort"),
    ),
    Errand(
        *(from_a_to_z, "Grofvuil laten ophalen", "€ 20", "10 werkdagen", "uw postcode"),
        *("Bel 14 000", "tel:14000"),
    ),
    Errand(
        *(by_theme, "Bijstand aanvragen", "De aanvraag is gratis", "8 weken", "uw huurcontract"),
        *("Meld u online voor bijstand", "https://formulieren.voorbeeldstad.example/bijstand"),
    ),
    Errand(
        *(by_life_event, "Verhuizing doorgeven", "gratis", "4 weken", "uw paspoort"),
        *("Geef uw verhuizing online", "https://formulieren.voorbeeldstad.example/verhuizing"),
    ),
    Errand(
        *(by_the_front_door_for_entrepreneurs, "Parkeervergunning aanvragen"),
        *("€ 180", "8 weken", "het kenteken", "Vraag de vergunning online aan als ondernemer"),
        "https://formulieren.voorbeeldstad.example/parkeren-bedrijf",
    ),
)


@pytest.fixture
def resident(chromium, live_server):
    """Somebody with a keyboard only; no script runs, and other websites do not answer."""
    make_part(PAGES)
    chromium.execute_cdp_cmd("Network.enable", {})
    chromium.execute_cdp_cmd("Network.setBlockedURLs", {"urls": ["*.example/*"]})
    chromium.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    yield Resident(chromium)
    chromium.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})


def arrange(resident: Resident, driver, errand: Errand) -> None:
    """Read what it costs, how long it takes and what is needed; then take the way to do it."""
    assert resident.read("h1") == errand.heading
    assert errand.costs in resident.read("#costs")
    assert errand.takes in resident.read("#duration")
    assert errand.needed in resident.read("#needed")
    resident.skip_to_the_content()
    resident.walk_to(errand.act)
    assert driver.switch_to.active_element.get_attribute("href") == errand.address
    if errand.address.startswith("https:"):
        resident.enter()
        assert driver.current_url == errand.address


def tell_us(resident: Resident) -> None:
    """Say that this page did not help, and why; and go back to it."""
    page = resident.read("h1")
    resident.follow("Nee")
    resident.skip_to_the_content()
    resident.choose("Ik kon niet vinden", "Er klopt iets niet")
    resident.walk_to("Wat kunnen wij beter doen?")
    resident.press(TOLD)
    resident.follow("Verstuur")
    assert resident.read("h1") == "Bedankt"
    resident.follow("Terug naar de pagina waar u was")
    assert resident.read("h1") == page


def test_five_errands_each_by_another_way(resident, chromium, live_server):
    for width in WIDTHS:
        resize(chromium, width)
        for errand in ERRANDS:
            chromium.get(live_server.url)
            errand.find(resident)
            arrange(resident, chromium, errand)
        chromium.back()
        tell_us(resident)
    told = {(each.helped, each.reason, each.text) for each in PageFeedback.objects.all()}
    assert told == {(False, Reason.WRONG, TOLD)}
