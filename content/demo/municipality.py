"""What must be there before the first page of the example municipality?"""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.utils import timezone
from wagtail.models import Locale, Site

from content.demo.texts import FactText, read_contact_points, read_facts, read_organisation
from content.facts.models import ContactPoint, Fact, FactValue, Organisation, SpecialDays
from content.governance.models import GovernedPage

LANGUAGES = ("nl", "en")
WAGTAIL_WELCOME = "Welcome to your new Wagtail site!"
WAGTAIL_HOST = ("localhost", 80)


def add_languages() -> None:
    """Make Dutch and English available for content; Dutch is the default (LANGUAGE_CODE)."""
    for code in LANGUAGES:
        Locale.objects.get_or_create(language_code=code)


def add_facts() -> None:
    """Make the facts of the text file that are missing; what exists is left as it is."""
    known = set(Fact.objects.values_list("key", flat=True))
    for told in read_facts():
        if told.key not in known:
            _add_fact(told)


def add_contact_points() -> dict[str, ContactPoint]:
    """Return the contact points under the keys of the text file; make what is missing."""
    return {key: _contact_point(fields) for key, fields in read_contact_points().items()}


def add_organisation(site: Site, contact_points: dict[str, ContactPoint]) -> None:
    """Tell the site whose it is, as long as nobody has."""
    told = read_organisation()
    organisation = Organisation.for_site(site)
    if organisation.contact_point is None:
        organisation.name = told["name"]
        organisation.contact_point = contact_points[told["contact_point"]]
        organisation.save()


def lead_site_to(home: GovernedPage) -> Site:
    """Return the default site, with home in place of the page that Wagtail came with.

    A site that already leads to a page of somebody's own stays as it is.
    """
    site = Site.objects.filter(is_default_site=True).first() or Site(is_default_site=True)
    if site.pk is None or site.root_page.title == WAGTAIL_WELCOME:
        welcome = site.root_page if site.pk else None
        site.root_page, site.site_name = home, read_organisation()["name"]
        _give_address(site)
        site.save()
        if welcome:
            welcome.delete()
    return site


def _give_address(site: Site) -> None:
    address = urlsplit(settings.WAGTAILADMIN_BASE_URL)
    if (site.hostname, site.port) == WAGTAIL_HOST or not site.hostname:
        site.hostname = address.hostname or "localhost"
        site.port = address.port or (443 if address.scheme == "https" else 80)


def _add_fact(told: FactText) -> None:
    fact = Fact(key=told.key, **told.fields)
    fact.full_clean()
    fact.values = [_value(fact, fields) for fields in told.values]
    for value in fact.values.all():
        value.full_clean(exclude={"fact"})
    fact.save()


def _value(fact: Fact, fields: Mapping[str, Any]) -> FactValue:
    """Return the value, looked at today by whoever the file names; the name says: an example."""
    value = FactValue(fact=fact, **fields)
    if value.checked_by and value.checked_on is None:
        value.checked_on = timezone.localdate()
    return value


def _contact_point(fields: dict[str, Any]) -> ContactPoint:
    own = {name: value for name, value in fields.items() if name != "special_days"}
    point = ContactPoint.objects.filter(name=own["name"]).first()
    if point is None:
        point = ContactPoint(**own)
        point.special_days = [_days(told) for told in fields.get("special_days", ())]
        point.save()
    return point


def _days(told: dict[str, Any]) -> SpecialDays:
    return SpecialDays(**{"last_day": told["first_day"], **told})
