"""What does an auditor do at each step, with the keyboard alone, and what is said then?"""

import json
from datetime import timedelta

from django.utils import timezone
from PIL import Image
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait

from content.audits.models import Evaluation, EvidencePicture, RunPage

PASSED, FAILED, DOUBT, NOWHERE = (
    *("Voldoet: u vond geen drempel", "Voldoet niet: u vond een drempel"),
    *("Niet te zeggen: u twijfelt", "Niet van toepassing: het komt niet voor"),
)
JUDGEMENTS = {
    "1.1.1": (FAILED, "Bij de foto op de startpagina staat geen tekst."),
    "1.2.1": (NOWHERE, ""),
    "1.2.2": (NOWHERE, ""),
    "1.2.3": (DOUBT, "Hoort het filmpje van de raad erbij?"),
    "1.2.4": (PASSED, "Er zijn geen uitzendingen zonder ondertitels."),
}
TOLD = {
    "Wat is er mis?": "Bij een foto staat geen tekst.",
    "Wat is de oorzaak?": "Wij zijn de tekst vergeten.",
    "Wie heeft er last van": "Kunt u de foto niet zien? Dan weet u niet wat erop staat.",
    "Wat kunnen mensen": "Bel ons. Wij vertellen u wat er op de foto staat.",
    "Wat doet u eraan?": "Wij zetten bij elke foto een tekst.",
}
STRUCTURED = 6  # a home page, a theme, an information page, and three that every visitor may need


def said(driver):
    return driver.find_element(By.TAG_NAME, "main").text


def sign_in(day):
    day.write("Gebruikersnaam", "aya")
    day.write("Wachtwoord", "geheim-woord")
    day.enter()


def begin(driver, day):
    day.walk_to("Onderzoeken")
    day.press(Keys.ENTER)
    day.follow("Evaluaties")
    day.skip_the_menu()
    day.follow("Nieuwe evaluatie")
    day.skip_the_menu()
    day.write("Naam", "Website 2026")
    day.write("Naam van de website", "Gemeente Voorbeeldstad")
    day.write("Wat erbij hoort", "Alles op dit adres, zonder het archief van de raad.")
    day.choose("WCAG 2.2", "WCAG 2.2, niveau AA")
    day.write("Wie erom vroeg", "Gemeente Voorbeeldstad")
    day.write("Wie onderzoekt", "Aya, Bureau Proef")
    day.write("Waarmee het moet werken", "NVDA met Firefox, VoiceOver met Safari")
    day.follow("Beginnen")
    assert "De evaluatie is begonnen. Verken nu de website." in driver.page_source


def explore(driver, day):
    day.skip_the_menu()
    day.follow("De website bekijken")
    for found in ("homepage", "informatiepagina", "thema", "Formulieren"):
        assert found in said(driver)
    day.skip_the_menu()
    day.write("Wat inwoners moeten kunnen doen", "Zoeken\nEen reactie geven")
    day.follow("Opslaan en verder")


def draw_the_sample(driver, day):
    assert "Er zijn nog geen pagina" in said(driver)
    day.skip_the_menu()
    day.follow("De pagina’s kiezen")
    evaluation = Evaluation.objects.get()
    assert f"Getal: {evaluation.seed}." in said(driver)
    assert said(driver).count("Door het toeval gekozen") == 1
    assert evaluation.sample.count() == STRUCTURED + 1
    day.skip_the_menu()
    day.follow("De computer naar deze pagina’s laten kijken")
    assert "De computer bekijkt de steekproef. U kunt verdergaan." in driver.page_source


def photo(folder):
    path = folder / "startpagina.png"
    Image.new("RGB", (40, 20), "navy").save(path)
    return path


def judge_five_criteria(driver, day, picture):
    assert RunPage.objects.exclude(state="done").count() == 1, "only the page that is not there"
    day.skip_the_menu()
    day.follow("Naar stap 4: Beoordeling")
    assert "2.4.4 Linkdoel (in context) A Voldoet niet de computer" in said(driver)
    day.skip_the_menu()
    day.follow("Beoordeel 1.1.1")
    refuse_a_failure_without_a_word(driver, day)
    for number, (choice, note) in JUDGEMENTS.items():
        assert driver.find_element(By.CSS_SELECTOR, "main h2").text.startswith(number)
        day.skip_the_menu()
        day.walk_to("Naar uw oordeel")
        day.press(Keys.ENTER)
        is_first = number == "1.1.1"
        day.choose(FAILED if is_first else PASSED, choice)  # what was refused is still chosen
        day.write("Wat zag u, en waar?", note)
        if is_first:
            add_a_picture(day, picture)
        day.follow("Opslaan, en door naar")
        assert f"Uw oordeel over {number} is opgeslagen." in driver.page_source


def refuse_a_failure_without_a_word(driver, day):
    day.skip_the_menu()
    day.choose(PASSED, FAILED)
    day.follow("Opslaan, en door naar")
    assert "Schrijf op wat u zag, en waar." in said(driver)


def add_a_picture(day, picture):
    day.walk_to("Een afbeelding toevoegen")
    day.press(Keys.ENTER)
    day.choose("Geen afbeelding", "Geen afbeelding")
    day.walk_to("Of voeg zelf een afbeelding toe")
    day.attach(picture)
    day.write("Wat staat er op de afbeelding?", "De foto op de startpagina")


def read_the_report(driver, day):
    picture = EvidencePicture.objects.get()
    assert picture.description == "De foto op de startpagina"
    day.skip_the_menu()
    day.follow("5. Verslag")
    assert "Deze evaluatie is nog niet volledig." in said(driver)
    assert "1.1.1 Niet-tekstuele content" in said(driver)
    day.skip_the_menu()
    day.follow("Bestanden: rapport")


def downloaded(driver, day, folder, name):
    """Press Enter on the link, and return the file that comes, as JSON."""
    before = set(folder.iterdir())
    day.skip_the_menu()
    day.walk_to(name)
    day.press(Keys.ENTER)

    def came(_driver):
        return [
            path
            for path in set(folder.iterdir()) - before
            if path.suffix in (".json", ".jsonld") and path.stat().st_size
        ]

    [path] = WebDriverWait(driver, 60).until(came)
    return json.loads(path.read_text(encoding="utf-8"))


def make_the_statement(driver, day):
    day.skip_the_menu()
    day.follow("Evaluatie: Website 2026")
    day.skip_the_menu()
    day.follow("5. Verslag")
    day.skip_the_menu()
    day.follow("De verklaring maken")
    planned = timezone.localdate() + timedelta(days=90)
    day.skip_the_menu()
    day.write("Voor welke websites en apps", "https://www.voorbeeldstad.nl/")
    day.write("Wanneer is het volgende", f"{planned:%d-%m-%Y}")
    day.write("E-mailadres voor vragen", "toegankelijk@voorbeeldstad.nl")
    day.write("Functie van wie tekent", "gemeentesecretaris")
    day.follow("Opslaan")
    assert "Status C" in said(driver)
    for number in ("1.1.1", "2.4.4", "4.1.2"):
        explain(driver, day, number)
    day.skip_the_menu()
    day.follow("Het concept maken")
    assert "Het concept is klaar." in driver.page_source


def explain(driver, day, number):
    assert f"Leg eerst deze criteria uit: {number}" in said(driver)
    day.skip_the_menu()
    day.follow(number)
    day.skip_the_menu()
    for label, text in TOLD.items():
        day.write(label, text)
    day.write("Wanneer is het opgelost?", "2027-03-01")
    day.follow("Opslaan")
