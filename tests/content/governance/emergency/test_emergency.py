"""Can an emergency message be live within two minutes, through the gate?"""

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from django.utils import timezone

from a11y_checks.document import Document, Section
from a11y_checks.engine import static_report
from content.facts.models import Organisation
from content.governance.emergency import publishing
from content.governance.emergency.messages import emergency_messages
from content.governance.judging import verdict_for
from content.governance.models import Waiver
from content.pages.models import HomePage
from tests.content import factories
from tests.content.governance import people

URL = "governance:emergency"


@pytest.fixture
def home(municipality) -> HomePage:
    organisation = Organisation.for_site(municipality.site)
    organisation.contact_point = factories.contact_point()
    organisation.save()
    municipality.home.get_latest_revision().publish()
    return HomePage.objects.get(pk=municipality.home.pk)


def filled(**changed: str) -> dict[str, str]:
    ready = emergency_messages()["stroom"]
    values = {
        "heading": ready.heading.format(place=ready.place),
        "text": ready.text.format(place=ready.place),
        "until": timezone.localdate().isoformat(),
    }
    return values | changed


def send(client, **changed: str):
    return client.post(f"{reverse(URL)}?message=stroom", filled(**changed), follow=True)


@pytest.mark.parametrize("key", list(emergency_messages()))
def test_every_message_that_is_ready_passes_the_rules(key):
    ready = emergency_messages()[key]
    heading, text = (part.format(place=ready.place) for part in (ready.heading, ready.text))
    assert len(heading) <= 80
    assert len(text) <= 300
    section = Section("notice", f"<h2>{heading}</h2><p>{text}</p>", "nl")
    report = static_report(Document("", "nl", (section,)))
    assert [finding for finding in report.findings if finding.refuses] == []


def test_one_choice_and_one_button_put_it_on_every_page(client, home, approver):
    client.force_login(approver)
    form = client.get(f"{reverse(URL)}?message=stroom").context["form"]
    data = {**form.initial, "until": form.initial["until"].isoformat()}
    response = client.post(f"{reverse(URL)}?message=stroom", data, follow=True)
    assert "Het bericht staat online" in response.content.decode()
    stored = HomePage.objects.get(pk=home.pk)
    assert stored.live
    assert stored.notice_everywhere
    assert "Er is geen stroom" in client.get("/").content.decode()


def test_somebody_elses_draft_does_not_go_live_with_it(client, home, approver):
    home.intro = "Dit is nog niet af."
    home.save_revision()
    client.force_login(approver)
    send(client)
    stored = HomePage.objects.get(pk=home.pk)
    assert stored.intro != "Dit is nog niet af."
    draft = stored.get_latest_revision_as_object()
    assert draft.intro == "Dit is nog niet af."
    assert draft.notice_heading == stored.notice_heading
    assert stored.has_unpublished_changes


def saved_while_the_browser_looks(monkeypatch, save) -> None:
    """Let somebody else save while the message is judged, which takes seconds."""

    def judged(page):
        save()
        return verdict_for(page)

    monkeypatch.setattr(publishing, "verdict_for", judged)


@pytest.mark.parametrize("before", ["", "Dit typte iemand eerder."])
def test_a_draft_that_is_saved_meanwhile_is_not_lost(client, home, approver, monkeypatch, before):
    if before:
        home.intro = before
        home.save_revision()

    def save():
        typed = HomePage.objects.get(pk=home.pk)
        typed.intro = "Dit typte iemand nu net."
        typed.save_revision()

    saved_while_the_browser_looks(monkeypatch, save)
    client.force_login(approver)
    send(client)
    stored = HomePage.objects.get(pk=home.pk)
    draft = stored.get_latest_revision_as_object()
    assert (draft.intro, stored.has_unpublished_changes) == ("Dit typte iemand nu net.", True)
    assert draft.notice_heading == stored.notice_heading


def test_text_that_goes_live_meanwhile_stays_live(client, home, approver, monkeypatch):
    def save():
        newer = HomePage.objects.get(pk=home.pk)
        newer.intro = "Hier regelt u alles met de gemeente. U kunt ook bellen."
        newer.save_revision().publish()

    saved_while_the_browser_looks(monkeypatch, save)
    client.force_login(approver)
    send(client)
    stored = HomePage.objects.get(pk=home.pk)
    assert stored.intro.startswith("Hier regelt u alles met de gemeente")
    assert stored.notice_heading


def test_a_message_that_fails_is_kept_and_leads_to_a_waiver(client, home, approver):
    client.force_login(approver)
    response = send(client, text="Teneinde hulp te verkrijgen dient u ons te bellen.")
    text = response.content.decode()
    assert "Het bericht staat nog niet online" in text
    assert "Dit bericht staat nu online" not in text
    assert reverse("governance:ask_waiver", args=[home.pk]) in text
    assert not HomePage.objects.get(pk=home.pk).notice_heading
    draft = HomePage.objects.get(pk=home.pk).get_latest_revision_as_object()
    assert draft.notice.startswith("Teneinde")


def test_a_message_that_waits_is_ready_for_whoever_may_put_it_live(client, home, approver):
    client.force_login(approver)
    send(client, text="Teneinde hulp te verkrijgen dient u ons te bellen.")
    assert "Dit bericht staat klaar" in client.get(reverse(URL)).content.decode()
    form = client.get(f"{reverse(URL)}?message=waiting").context["form"]
    assert form.initial["text"].startswith("Teneinde")
    send(client)
    assert "Dit bericht staat klaar" not in client.get(reverse(URL)).content.decode()
    assert client.get(f"{reverse(URL)}?message=waiting").context["form"] is None


def test_with_a_waiver_of_a_second_person_it_goes_live(client, home, approver, municipality):
    client.force_login(approver)
    hard = {"text": "Teneinde hulp te verkrijgen dient u ons te bellen."}
    send(client, **hard)
    draft = HomePage.objects.get(pk=home.pk).get_latest_revision_as_object()
    Waiver.objects.create(
        page=home,
        findings=people.open_keys(draft),
        reason="Geen stroom",
        ends_on=timezone.localdate(),
        requested_by=approver,
        approved_by=municipality.admin,
        approved_at=timezone.now(),
    )
    response = send(client, **hard)
    assert "Het bericht staat online" in response.content.decode()


def buttons(response) -> list[str]:
    soup = BeautifulSoup(response.content, "html.parser")
    return [each["name"] for each in soup.select("main button[name]")]


def test_who_takes_it_away_first_reads_what_will_happen(client, home, approver):
    client.force_login(approver)
    send(client)
    assert "remove" not in buttons(client.get(reverse(URL)))
    asked = client.get(f"{reverse(URL)}?remove")
    assert "remove" in buttons(asked)
    assert "Het gaat meteen van elke pagina af." in asked.content.decode()
    assert HomePage.objects.get(pk=home.pk).notice_heading
    client.post(reverse(URL), {"remove": "1"})
    assert not HomePage.objects.get(pk=home.pk).notice_heading


def test_without_a_message_there_is_nothing_to_take_away(client, home, approver):
    client.force_login(approver)
    shown = client.get(f"{reverse(URL)}?remove")
    assert "remove" not in buttons(shown)
    assert "De tekst staat klaar" in shown.content.decode()


def test_an_empty_form_says_what_is_missing(client, home, approver):
    client.force_login(approver)
    response = client.post(f"{reverse(URL)}?message=stroom", {})
    assert set(response.context["form"].errors) == {"heading", "text", "until"}


def test_a_writer_cannot_put_it_live(client, home, writer):
    client.force_login(writer)
    assert send(client).redirect_chain
    assert not HomePage.objects.get(pk=home.pk).notice_heading


def test_a_site_without_a_live_home_page_has_no_place_for_it(client, municipality, approver):
    client.force_login(approver)
    assert client.get(reverse(URL)).status_code == 404
