"""An auditor's statement passes the whole gate by an editor's hand; residents read it."""

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from a11y_checks.outcome import FAILED
from content.audits.statement.page import write_draft
from content.governance.models import Verdict
from tests.browser.conftest import press, wait
from tests.content import factories
from tests.content.audits.evaluation.evaluations import (
    auditor,
    explained,
    finished,
    judged,
    sampled,
    statement,
)
from tests.content.governance import people

FAILURES = ("1.1.1", "1.4.3")


@pytest.fixture
def draft(transactional_db, live_server):
    """The statement on complete research with two failures, as an auditor leaves it."""
    factories.make_site()
    aya = auditor()
    made = finished(judged(sampled(), aya, dict.fromkeys(FAILURES, FAILED)))
    for number in FAILURES:
        explained(made, number)
    return write_draft(statement(made), aya)


def publish(driver, live_server, page) -> None:
    """Do what an editor does with any draft: sign in, open it, and publish it."""
    driver.delete_all_cookies()
    driver.get(f"{live_server.url}/admin/login/?next=/admin/pages/{page.pk}/edit/")
    driver.find_element(By.NAME, "username").send_keys("eindredacteur")
    driver.find_element(By.NAME, "password").send_keys("geheim-woord", Keys.ENTER)
    menu = 'footer .w-dropdown-button [data-w-dropdown-target="toggle"]'
    press(driver, menu)
    press(driver, '[name="action-publish"]')
    wait(driver).until(lambda d: "/edit/" not in d.current_url)


def test_the_statement_goes_live_by_the_gate_and_residents_read_it(chromium, live_server, draft):
    people.approver()
    publish(chromium, live_server, draft)
    draft.refresh_from_db()
    assert draft.live
    seen = Verdict.objects.get(digest=draft.content_digest())
    assert {"rulebook", "axe-core", "chromium"} <= {engine["name"] for engine in seen.engines}

    chromium.delete_all_cookies()
    chromium.get(live_server.url + draft.url)
    text = chromium.find_element(By.TAG_NAME, "main").text
    assert "Deze website voldoet aan 48 van de 50 eisen van de wet." in text
    assert "Dat heet status B." in text
    assert text.count("Klaar op: 1 maart 2099") == len(FAILURES)
    assert "Binnen 3 weken krijgt u ons antwoord." in text
    for address in (
        "mailto:toegankelijk@voorbeeldstad.nl",
        "https://www.nationaleombudsman.nl/",
        "https://www.voorbeeldstad.nl/onderzoek-2026",
    ):
        assert chromium.find_elements(By.CSS_SELECTOR, f'main a[href="{address}"]'), address
