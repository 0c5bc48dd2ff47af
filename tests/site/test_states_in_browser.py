"""Pages in every state can be used too: found or not, wrong or sent, in English, with a notice."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Locale

from content.contact.storing import keep_answer, ticket
from content.pages.models import HomePage
from content.search.indexing import rebuild
from tests.content import factories
from tests.site.conftest import make_town, put_live
from tests.site.looking import found_by_axe, set_screen, show, width_of

pytestmark = pytest.mark.django_db(transaction=True)
SCREENS = ({"width": 320, "scheme": "dark"}, {"width": 1280, "scheme": "light"})
WITHOUT_A_RING = """
    return [...document.querySelectorAll('a, button, textarea, input, [tabindex="0"]')].filter(
        (stop) => stop.tabIndex >= 0 && stop.type !== 'hidden'
    ).filter((stop) => {
        stop.focus();
        const ring = getComputedStyle(stop);
        return `${ring.outlineStyle} ${ring.outlineWidth}` !== 'solid 3px';
    }).map((stop) => stop.outerHTML)
"""
SEND_TOO_MUCH = """
    const text = document.querySelector('textarea');
    text.value = 'x'.repeat(1001);
    text.form.submit();
"""
ANSWER_NOTHING = "document.querySelector('.feedback form').submit()"
QUESTIONS = {
    "Heeft deze informatie u geholpen?",
    "Weet u nu hoe u verder kunt?",
    "Did this information help you?",
    "Do you know how to go on now?",
}
STATES = {
    "/zoeken/": "Dit zoeken de meeste mensen",
    "/zoeken/?q=paspoort": "over ‘paspoort’",
    "/zoeken/?q=paspport": "Bedoelde u paspoort?",
    "/zoeken/?q=olifant&voor=ondernemer": "Wij vonden niets over ‘olifant’",
    "/bestaat-niet/": "Wij vinden deze pagina niet",
    "/verhuizen/?dag=2026-02-31": "Deze datum kennen wij niet",
    "/paspoort-en-rijbewijs/?voor=ondernemer": "Ook voor ondernemers",
    "/momenten/": "Kies wat er bij u gebeurt",
    "/ondernemers/": "Wat wilt u regelen?",
    "/en/": "Do you need help?",
    "/en/paspoort-en-rijbewijs/paspoort-aanvragen/": "This page is not available in English",
    "/reactie/bedankt/?page=/verhuizen/": "Terug naar de pagina waar u was",
}


def make_states() -> None:
    """Make the town with English, two more lists, a notice everywhere, and a search."""
    town = make_town()
    home = HomePage.objects.filter(pk=town.home.pk)
    tomorrow = timezone.localdate() + timedelta(days=1)
    home.update(notice_heading="Code rood", notice="Blijf thuis.", notice_until=tomorrow)
    home.update(notice_everywhere=True)
    type(town.product).objects.filter(pk=town.product.pk).update(audience="both")
    put_live(
        factories.overview_page(town.home, title="Momenten", slug="momenten", shows="life-events"),
        factories.overview_page(
            town.home, title="Ondernemers", slug="ondernemers", shows="entrepreneurs"
        ),
        town.home.copy_for_translation(Locale.objects.get(language_code="en")),
    )
    rebuild()


@pytest.fixture
def base(live_server) -> str:
    """Return where the town with all its states stands."""
    make_states()
    return live_server.url.replace("localhost", "127.0.0.1")


def use(session, words: str) -> None:
    """Fail when this page does not show the words, or somebody cannot use it."""
    assert words in session.page.find_element("tag name", "body").text
    asked = session.page.find_elements("id", "feedback-heading")
    assert {heading.text for heading in asked} <= QUESTIONS, words
    for screen in SCREENS:
        set_screen(session, **screen)
        assert found_by_axe(session) == {}, (words, screen)
        assert width_of(session) <= screen["width"], (words, screen)
    assert session.page.execute_script(WITHOUT_A_RING) == [], words
    set_screen(session, width=700, media="print")
    assert width_of(session) <= 700, words
    assert "14 012" in session.page.find_element("tag name", "footer").text, words


def test_every_state_can_be_used(session, base):
    for path, words in STATES.items():
        show(session, base + path)
        use(session, words)
    show(session, f"{base}/verhuizen/")
    session.page.execute_script(ANSWER_NOTHING)
    use(session, "Uw antwoord kwam niet aan")
    explanation = reverse("feedback-explain", args=[ticket(keep_answer(False, "/", None))])
    show(session, base + explanation)
    use(session, "Waarom hielp het u niet?")
    session.page.execute_script(SEND_TOO_MUCH)
    use(session, "Uw tekst is te lang")
