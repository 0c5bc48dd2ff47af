"""What must be there before the first page of the example municipality?"""

from urllib.parse import urlsplit

from django.conf import settings
from wagtail.models import Locale, Site

from content.demo.texts import read_contact_points, read_organisation
from content.facts.models import ContactPoint, Organisation
from content.governance.models import GovernedPage

LANGUAGES = ("nl", "en")
WAGTAIL_WELCOME = "Welcome to your new Wagtail site!"
WAGTAIL_HOST = ("localhost", 80)


def add_languages() -> None:
    """Make Dutch and English available for content; Dutch is the default (LANGUAGE_CODE)."""
    for code in LANGUAGES:
        Locale.objects.get_or_create(language_code=code)


def add_contact_points() -> dict[str, ContactPoint]:
    """Return the contact points under the keys of the text file; make what is missing."""
    return {
        key: ContactPoint.objects.get_or_create(name=fields["name"], defaults=fields)[0]
        for key, fields in read_contact_points().items()
    }


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
