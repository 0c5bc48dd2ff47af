"""Complete pages in good B1 Dutch, and the same pages with one thing wrong."""

from typing import Any

from django.conf import settings
from wagtail.models import Locale, Site

from content.facts.models import ContactPoint, Organisation
from content.governance.models import GovernedPage
from content.pages.models import (
    HomePage,
    InformationPage,
    LifeEventPage,
    OverviewPage,
    ProductPage,
    ThemePage,
)

TOO_HARD = (
    "<p>Teneinde in aanmerking te komen voor de verstrekking van een vergunning dient door de "
    "aanvrager te worden aangetoond dat aan de in de verordening opgenomen bepalingen is voldaan, "
    "bij gebreke waarvan de aanvraag door het college buiten behandeling kan worden gesteld.</p>"
)
INACCESSIBLE = '<p>U kunt betalen met een pas. <a href="https://voorbeeld.nl/pas"></a></p>'
CHANNEL_KINDS = ("online", "phone", "desk", "post", "video_call", "home_visit")
WEEK = {day: "9.00-17.00" for day in ("monday", "tuesday", "wednesday", "thursday", "friday")}


def make_site() -> HomePage:
    """Return the live Dutch home page of a fresh site; Dutch and English locales exist."""
    dutch, _created = Locale.objects.get_or_create(language_code="nl")
    Locale.objects.get_or_create(language_code="en")
    home = home_page(root(), locale=dutch)
    site = Site.objects.filter(is_default_site=True).first() or Site(is_default_site=True)
    site.hostname, site.port, site.root_page = "localhost", 80, home
    site.site_name = settings.WAGTAIL_SITE_NAME
    site.save()
    organisation = Organisation.for_site(site)
    organisation.contact_point = contact_point()
    organisation.save()
    home.get_latest_revision().publish()
    home.refresh_from_db()
    return home


def root() -> GovernedPage:
    """Return the root of the tree, made again after a test that emptied the database."""
    made = GovernedPage.get_first_root_node()
    locale = Locale.objects.get_or_create(language_code="nl")[0]
    return made or GovernedPage.add_root(
        instance=GovernedPage(title="Root", slug="root", locale=locale, live=False)
    )


def contact_point(**overrides: Any) -> ContactPoint:
    """Return the town hall, made once however often it is asked for."""
    values = {
        "phone": "14 012",
        "phone_hours": "maandag tot en met vrijdag van 9.00 tot 17.00 uur",
        "phone_note": "Belt u vanuit het buitenland? Bel dan +31 12 345 67 89.",
        "street": "Marktplein 1",
        "postcode": "1234 AB",
        "city": "Voorbeeldstad",
        "postal_address": "Gemeente Voorbeeldstad, Postbus 10, 1234 AB Voorbeeldstad",
        "step_free": True,
        "appointment_url": "https://afspraak.voorbeeldstad.nl/",
        **WEEK,
        "thursday": "9.00-20.00",
        **overrides,
    }
    name = values.pop("name", "Stadhuis")
    return ContactPoint.objects.get_or_create(name=name, defaults=values)[0]


def home_page(parent: GovernedPage, *, live: bool = False, **overrides: Any) -> HomePage:
    """Return a stored home page below the root."""
    values = {
        "title": "Welkom in Voorbeeldstad",
        "slug": "voorbeeldstad",
        "intro": "Hier regelt u uw zaken met de gemeente. U kunt ook bellen of langskomen.",
    }
    return _stored(parent, HomePage(**values | overrides), live)


def theme_page(parent: GovernedPage, *, live: bool = False, **overrides: Any) -> ThemePage:
    """Return a stored theme below the home page."""
    values = {
        "title": "Paspoort en rijbewijs",
        "slug": "paspoort-en-rijbewijs",
        "summary": "Hier vraagt u een paspoort, een ID-kaart of een rijbewijs aan.",
    }
    return _stored(parent, ThemePage(**values | overrides), live)


def product_page(parent: GovernedPage, *, live: bool = False, **overrides: Any) -> ProductPage:
    """Return a stored product below a theme; takes the same traits as `build_product`."""
    return _stored(parent, build_product(**overrides), live)


def information_page(
    parent: GovernedPage, *, live: bool = False, **overrides: Any
) -> InformationPage:
    """Return a stored information page; takes the same traits as `build_information`."""
    return _stored(parent, build_information(**overrides), live)


def life_event_page(parent: GovernedPage, *, live: bool = False, **overrides: Any) -> LifeEventPage:
    """Return a stored life event below the home page or an overview."""
    return _stored(parent, build_life_event(**overrides), live)


def overview_page(parent: GovernedPage, *, live: bool = False, **overrides: Any) -> OverviewPage:
    """Return a stored list of everything from A to Z, or what else it `shows`."""
    values = {
        "title": "A tot Z",
        "slug": "a-tot-z",
        "summary": "Alles wat u bij ons kunt regelen, op volgorde van het alfabet.",
        "shows": "alphabet",
    }
    return _stored(parent, OverviewPage(**values | overrides), live)


def build_life_event(**overrides: Any) -> LifeEventPage:
    """Return a life event that is not stored yet: two steps with a term and one without."""
    values = {
        "title": "Verhuizen",
        "slug": "verhuizen",
        "summary": "Gaat u verhuizen? Dit regelt u, stap voor stap.",
        "date_question": "Op welke dag verhuist u?",
        "steps": [
            ("step", step("Geef uw adres door", "Tot 5 dagen na de dag", first=-28, last=5)),
            ("step", step("Vraag een afvalpas aan", "Vanaf de dag zelf", first=0)),
            ("step", step("Bel uw huisarts", "")),
        ],
    }
    return LifeEventPage(**values | overrides)


def step(
    title: str, when: str, *, first: int | None = None, last: int | None = None, **overrides: Any
) -> dict[str, Any]:
    """Return a step in the form a StreamField takes; days count from the event."""
    told = {"title": title, "when": when, "first_day": first, "last_day": last}
    return {**told, "where": "Bij ons", "text": "<p>Dit kost niets.</p>", **overrides}


def build_product(
    *,
    too_hard: bool = False,
    inaccessible: bool = False,
    incomplete: bool = False,
    **overrides: Any,
) -> ProductPage:
    """Return a product that is not stored yet: complete and in B1, but for the traits.

    `too_hard` makes one section officialese, `inaccessible` gives it a link without text,
    `incomplete` leaves out the costs.
    """
    values = {"title": "Paspoort aanvragen", "slug": "paspoort-aanvragen", **_product_texts()}
    if too_hard:
        values["conditions"] = TOO_HARD
    if inaccessible:
        values["costs"] = INACCESSIBLE
    if incomplete:
        values["costs"] = ""
    return ProductPage(**values | overrides)


def build_information(
    *,
    too_hard: bool = False,
    inaccessible: bool = False,
    incomplete: bool = False,
    **overrides: Any,
) -> InformationPage:
    """Return an information page that is not stored yet; the traits are those of a product."""
    text = (
        "<p>Wij helpen u graag. U belt ons of u komt langs. Wij zoeken samen met u naar een "
        "antwoord.</p><p>Weten wij het antwoord niet? Dan bellen wij u terug. Dat doen wij "
        "binnen twee dagen.</p>"
    )
    text = TOO_HARD if too_hard else INACCESSIBLE if inaccessible else text
    body = [] if incomplete else [("text", {"heading": "Zo helpen wij u", "text": text})]
    values = {
        "title": "Hulp bij uw vraag",
        "slug": "hulp-bij-uw-vraag",
        "summary": "Hebt u een vraag? Hier leest u hoe wij u helpen.",
        "body": body,
    }
    return InformationPage(**values | overrides)


def channels(*kinds: str) -> list[tuple[str, dict[str, Any]]]:
    """Return filled-in channels of these kinds, in the form a StreamField takes."""
    point = {"contact_point": contact_point()} if set(kinds) - {"online", "video_call"} else {}
    filled: dict[str, dict[str, Any]] = {
        "online": {
            "label": "Afspraak maken",
            "url": "https://afspraak.voorbeeldstad.nl/paspoort",
            "authentication": "digid",
            "text": "<p>U kiest zelf een dag en een tijd.</p>",
        },
        "phone": {**point, "text": "<p>Wij maken samen met u een afspraak.</p>"},
        "desk": {**point, "appointment": "needed", "text": "<p>Neem uw oude paspoort mee.</p>"},
        "post": {**point, "text": "<p>Zet uw telefoonnummer in de brief.</p>"},
        "video_call": {
            "label": "Videobellen",
            "url": "https://afspraak.voorbeeldstad.nl/video",
            "text": "<p>U praat met ons via een camera.</p>",
        },
        "home_visit": {**point, "text": "<p>Kunt u niet komen? Dan komen wij naar u toe.</p>"},
    }
    return [(kind, filled[kind]) for kind in kinds]


def _product_texts() -> dict[str, Any]:
    return {
        "summary": "U vraagt een paspoort aan op het stadhuis. U maakt eerst een afspraak.",
        "upn": "paspoort",
        "conditions": (
            "<ul><li>U woont in Voorbeeldstad.</li>"
            "<li>U hebt de Nederlandse nationaliteit.</li></ul>"
        ),
        "needed": (
            "<p>Neem deze dingen mee:</p><ul><li>uw oude paspoort</li>"
            "<li>een pasfoto die niet ouder is dan 6 maanden</li></ul>"
        ),
        "costs": "<p>Een paspoort kost 80 euro. U betaalt op het stadhuis met uw pas.</p>",
        "duration": (
            "<p>Na 5 werkdagen ligt uw paspoort klaar. Hebt u haast? "
            "Dan is uw paspoort de volgende dag klaar. Dat kost 50 euro extra.</p>"
        ),
        "channels": channels("online", "phone", "desk", "post"),
        "special_situations": [
            (
                "situation",
                {
                    "heading": "Uw paspoort is kwijt",
                    "text": "<p>Bel ons meteen. Dan kan niemand uw paspoort gebruiken.</p>",
                },
            )
        ],
        "objection": (
            "<p>Krijgt u geen paspoort? Dan krijgt u een brief. In de brief leest u wat u kunt "
            "doen. U hebt daar 6 weken de tijd voor.</p>"
        ),
        "no_answer": "<p>Hoort u na 5 werkdagen niets? Bel ons dan.</p>",
    }


def _stored(parent: GovernedPage, page: Any, live: bool) -> Any:
    """Return the page below its parent: as a draft, and live by publishing that draft."""
    if not page.locale_id:
        page.locale = parent.locale
    page.live = False
    parent.add_child(instance=page)
    revision = page.save_revision(clean=False)
    if live:
        revision.publish()
        page.refresh_from_db()
    return page
