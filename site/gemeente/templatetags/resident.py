"""Where is a visitor on the site, and what stands on this page?"""

from django import template
from wagtail.query import PageQuerySet

from content.governance.models import GovernedPage
from content.pages.section import Outline, outline

register = template.Library()


@register.simple_tag
def page_outline(page: GovernedPage) -> Outline:
    """Return the lead and the sections of a page."""
    return outline(page.shown_parts())


@register.simple_tag
def breadcrumb(page: GovernedPage) -> PageQuerySet:
    """Return the live pages above this one, the home page first."""
    return page.get_ancestors().filter(depth__gt=1).live().select_related("locale")


@register.simple_tag
def live_translations(page: GovernedPage) -> PageQuerySet:
    """Return this page in other languages, as far as visitors can open it."""
    return page.get_translations().live().public().select_related("locale")
