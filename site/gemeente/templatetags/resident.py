"""Where is a visitor on the site, and what stands around this page?"""

from collections.abc import Sequence
from typing import Any

from django import template
from django.utils.translation import get_language
from wagtail.models import Site

from content.blocks.page_shelf import open_shelf
from content.governance.address import HOME_DEPTH
from content.governance.models import GovernedPage
from content.pages import brief, languages
from content.pages.home import HomePage
from content.pages.languages import LanguageLink
from content.pages.neighbours import Neighbours, neighbours
from content.pages.product import ProductPage
from content.pages.section import Outline, outline

register = template.Library()


@register.simple_tag
def page_outline(page: GovernedPage) -> Outline:
    """Return the lead and the sections of a page."""
    open_shelf(page)
    return outline(page.shown_parts())


@register.simple_tag
def in_brief(page: ProductPage, shown: Outline) -> tuple[brief.Point, ...]:
    """Return what stands at the top of a product, from what the page says below it."""
    return brief.in_brief(shown.sections, page.channels, page.language)


@register.simple_tag
def breadcrumb(page: GovernedPage | str) -> list[GovernedPage]:
    """Return the live pages above this one, the home page first; nothing without a page."""
    if isinstance(page, str):
        return []
    return [step for step in reversed(_above(page)) if step.live]


@register.simple_tag(takes_context=True)
def home_of(context: dict[str, Any], page: GovernedPage | str) -> HomePage | None:
    """Return the live home page above a page, or of this visitor's language without a page."""
    if isinstance(page, str):  # a template without a page hands over an empty string
        return _home_of_visitor(context)
    home = [page, *_above(page)][-1].specific
    return home if isinstance(home, HomePage) and home.live else None


@register.simple_tag
def around(page: GovernedPage | str, home: HomePage | None) -> Neighbours:
    """Return the menu, the translations and the pages that lead to this one."""
    if home is None:
        return Neighbours()
    return neighbours(home if isinstance(page, str) else page, home)


@register.simple_tag
def language_links(
    page: GovernedPage | str, home: HomePage | None, found: Neighbours
) -> list[LanguageLink]:
    """Return the languages of the site with the address of this page in each."""
    if home is None:
        return []
    return list(languages.language_links(home if isinstance(page, str) else page, home, found))


@register.simple_tag
def alternates(page: GovernedPage, found: Neighbours) -> list[LanguageLink]:
    """Return every translation of a page, for search engines."""
    return list(languages.alternates(page, found.translations))


@register.simple_tag
def not_related(page: ProductPage, others: Sequence[GovernedPage]) -> list[GovernedPage]:
    """Return the pages that lead to this one, but for those it leads to itself."""
    related = {link.value.pk for link in page.related if link.value}
    return [other for other in others if other.pk not in related]


def _above(page: GovernedPage) -> list[GovernedPage]:
    trail: list[GovernedPage] = []
    step = page
    while (step.depth or 0) > HOME_DEPTH:
        step = step.get_parent()
        if step.locale_id == page.locale_id:
            step.locale = page.locale
        trail.append(step)
    return trail


def _home_of_visitor(context: dict[str, Any]) -> HomePage | None:
    request = context.get("request")
    site = Site.find_for_request(request) if request else None
    if site is None:
        return None
    homes = HomePage.objects.live().filter(translation_key=site.root_page.translation_key)
    return homes.filter(locale__language_code=get_language()).select_related("locale").first()
