"""Which pages can visitors choose from in a list?"""

from dataclasses import dataclass
from itertools import groupby

from wagtail.query import PageQuerySet

from content.governance.address import HOME_DEPTH
from content.governance.models import GovernedPage
from content.pages.audience import Audience, meant_for
from content.pages.information import InformationPage
from content.pages.life_event import LifeEventPage
from content.pages.product import ProductPage
from content.pages.theme import ThemePage
from content.pages.visibility import open_to_all

IN_A_LIST = ("title", "url_path", "path", "depth")
"""What a list shows of a page: the long texts stay in the database."""


@dataclass(frozen=True)
class Offers:
    """A theme with products of it."""

    theme: ThemePage
    products: tuple[ProductPage, ...]


def site_section(page: GovernedPage) -> str:
    """Return the tree path of the home page above this page: one site in one language."""
    return page.path[: HOME_DEPTH * page.steplen]


def listed(model: type[GovernedPage], page: GovernedPage, *fields: str) -> PageQuerySet:
    """Return the pages of one type that every visitor of this page's site can open."""
    found = open_to_all(model.objects.filter(path__startswith=site_section(page)))
    return found.only(*IN_A_LIST, *fields).order_by("path")


def life_events(page: GovernedPage, audience: Audience | None = None) -> PageQuerySet:
    """Return the life events for an audience, in the order editors gave them."""
    return listed(LifeEventPage, page, "summary", "icon", "audience").filter(meant_for(audience))


def themes(page: GovernedPage) -> PageQuerySet:
    """Return the themes, in the order editors gave them."""
    return listed(ThemePage, page, "summary", "icon")


def entries(page: GovernedPage, audience: Audience | None) -> list[GovernedPage]:
    """Return everything residents can look for: products, life events and information."""
    wanted = meant_for(audience)
    return [
        *listed(ProductPage, page, "also_called").filter(wanted),
        *listed(LifeEventPage, page, "also_called").filter(wanted),
        *listed(InformationPage, page, "also_called"),
    ]


def products_by_theme(page: GovernedPage, audience: Audience) -> tuple[Offers, ...]:
    """Return the themes that have products for this audience, each with those products.

    First the themes with something that is for this audience alone.
    """
    by_path = {theme.path: theme for theme in themes(page)}
    products = listed(ProductPage, page, "summary", "audience").filter(meant_for(audience))
    grouped = groupby(products, key=lambda product: product.path[: -product.steplen])
    found = [Offers(by_path[path], tuple(them)) for path, them in grouped if path in by_path]
    return tuple(sorted(found, key=lambda one: all(p.audience != audience for p in one.products)))
