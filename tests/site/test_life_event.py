"""Somebody gives a day and gets their own dates, on the page and as a file. Nothing is kept."""

from datetime import date

import pytest
from bs4 import BeautifulSoup

from content.pages import life_event
from tests.content import factories
from tests.site.conftest import put_live

DAY = {"dag": "2026-12-20"}


@pytest.fixture(autouse=True)
def first_of_december(monkeypatch):
    """Let it be the first of December, so that no day of a test is past."""
    monkeypatch.setattr(life_event.timezone, "localdate", lambda: date(2026, 12, 1))


def soup_of(client, page, **asked):
    return BeautifulSoup(client.get(page.url, asked).content, "lxml")


def test_steps_stand_in_order_with_when_and_with_whom(client, town):
    steps = soup_of(client, town.life_event).select(".steps > li")
    names = [step.h3.text.strip() for step in steps]
    assert names == [
        "Geef uw adres door",
        "Vraag een afvalpas aan",
        "Bel uw huisarts",
        "Paspoort aanvragen",
    ]
    assert [term.text for term in steps[2].select("dd")] == ["Geen haast", "Bij ons"]
    assert steps[3].a["href"] == town.product.url


def test_without_a_day_there_are_no_dates(client, town):
    soup = soup_of(client, town.life_event)
    assert soup.select(".own-days, .error") == []
    assert soup.select_one("form.ask, .ask form")["method"] == "get"


def test_with_a_day_every_step_with_a_term_has_its_date(client, town):
    soup = soup_of(client, town.life_event, **DAY)
    dates = [" ".join(own.text.split()) for own in soup.select(".own-days")]
    assert dates == [
        "Voor u: van zondag 22 november 2026 tot en met vrijdag 25 december 2026",
        "Voor u: vanaf zondag 20 december 2026",
        "Voor u: uiterlijk op vrijdag 25 december 2026",
    ]
    assert soup.select_one("#dag")["value"] == DAY["dag"]


def test_a_term_of_one_day_is_told_as_one_day(client, town):
    town.life_event.steps = [("step", factories.step("Bel", "Meteen", first=0, last=0))]
    town.life_event.save()
    put_live(town.life_event)
    own = soup_of(client, town.life_event, **DAY).select_one(".own-days")
    assert " ".join(own.text.split()) == "Voor u: op zondag 20 december 2026"


def test_a_day_that_is_past_is_told_with_what_to_do(client, town):
    soup = soup_of(client, town.life_event, dag="2026-11-02")
    own = [" ".join(own.text.split()) for own in soup.select(".own-days")]
    assert own[0] == (
        "Dit kon tot en met zaterdag 7 november 2026. Is het nog niet gedaan? Bel ons. "
        "Wij kijken samen wat nog kan."
    )
    assert own[1] == "Voor u: vanaf maandag 2 november 2026"
    link = soup.select_one("a[download]")["href"]
    assert client.get(town.life_event.url + link).content.count(b"BEGIN:VEVENT") == 1


def test_a_calendar_of_past_days_only_is_not_offered(client, town):
    town.life_event.steps = [("step", factories.step("Bel", "Meteen", first=0, last=0))]
    town.life_event.save()
    put_live(town.life_event)
    soup = soup_of(client, town.life_event, dag="2026-11-02")
    assert soup.select_one(".own-days")
    assert not soup.select_one("a[download]")


def test_a_date_that_is_none_is_told_beside_the_question(client, town):
    soup = soup_of(client, town.life_event, dag="<script>")
    assert soup.title.text.startswith("Fout: ")
    assert soup.select_one("#dag").has_attr("autofocus")
    field = soup.select_one("#dag")
    assert field["aria-invalid"] == "true"
    assert "31-12-2027" in soup.find(id=field["aria-describedby"]).text
    assert "<script>" not in str(soup)


def test_a_day_in_the_usual_form_stays_in_the_field(client, town):
    assert soup_of(client, town.life_event, dag="20-12-2026").select_one("#dag")["value"] == (
        "2026-12-20"
    )


@pytest.mark.parametrize(("day", "is_asked"), [("2020-01-01", True), (DAY["dag"], False)])
def test_a_day_of_long_ago_is_asked_about(client, town, day, is_asked):
    told = soup_of(client, town.life_event, dag=day).select_one("[role=status]").text
    assert ("Klopt het jaar?" in told) == is_asked


def test_the_dates_come_as_a_calendar_file(client, town):
    link = soup_of(client, town.life_event, **DAY).select_one("a[download]")
    response = client.get(town.life_event.url + link["href"])
    assert response["Content-Type"] == "text/calendar; charset=utf-8"
    assert response["Content-Disposition"] == 'attachment; filename="verhuizen.ics"'
    assert response.content.count(b"BEGIN:VEVENT") == 3
    assert f"URL:http://testserver{town.product.url}".encode() in response.content


@pytest.mark.parametrize("asked", [{"agenda": "1"}, {"agenda": "1", "dag": "ooit"}])
def test_without_a_good_date_there_is_no_file_but_the_page(client, town, asked):
    assert client.get(town.life_event.url, asked)["Content-Type"].startswith("text/html")


def test_nothing_is_kept_of_a_date(client, town, django_assert_max_num_queries):
    response = client.get(town.life_event.url, DAY)
    assert not response.cookies
    assert not client.session.keys()
