"""Where is a visitor on the site, and what stands on this page?"""

from django import template

from content.governance.models import GovernedPage
from content.pages.section import Outline, outline

HOME_DEPTH = 2
"""Depth in the tree: 1 is the root, which is never shown."""
register = template.Library()


@register.simple_tag
def page_outline(page: GovernedPage) -> Outline:
    """Return the lead and the sections of a page."""
    return outline(page.shown_parts())


@register.simple_tag
def breadcrumb(page: GovernedPage) -> list[GovernedPage]:
    """Return the live pages above this one, the home page first."""
    trail: list[GovernedPage] = []
    step = page
    while (step.depth or 0) > HOME_DEPTH:
        step = step.get_parent()
        if step.locale_id == page.locale_id:
            step.locale = page.locale
        trail.insert(0, step)
    return [step for step in trail if step.live]


@register.simple_tag
def live_translations(page: GovernedPage | str) -> list[GovernedPage]:
    """Return this page in other languages, as far as every visitor can open it."""
    if isinstance(page, str):  # a template without a page hands over an empty string
        return []
    translations = page.get_translations().live().select_related("locale")
    return [other for other in translations if not other.get_view_restrictions()]
