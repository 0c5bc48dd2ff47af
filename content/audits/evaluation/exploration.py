"""Which types of pages and which technologies does the system itself find on the website?"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from bs4 import BeautifulSoup
from django.db.models import QuerySet
from django.utils import timezone

from a11y_checks.finding import gettext_noop
from content.audits.models import Evaluation
from content.audits.runs.scope import page_types
from content.governance.models import GovernedPage
from content.governance.rendering import draft_html

Sign = Callable[[BeautifulSoup], bool]


@dataclass(frozen=True)
class FoundType:
    """A type of page, how many of it are live, and the first of them."""

    name: str
    count: int
    example: GovernedPage


def _selects(selector: str) -> Sign:
    return lambda soup: soup.select_one(selector) is not None


SIGNS: dict[str, Sign] = {
    "HTML": _selects("html"),
    "CSS": _selects("link[rel~=stylesheet], style, [style]"),
    "JavaScript": _selects("script:not([type]), script[type='module'], script[src]"),
    "WAI-ARIA": lambda soup: any(
        name == "role" or name.startswith("aria-")
        for tag in soup.find_all(True)
        for name in tag.attrs
    ),
    "SVG": _selects("svg, img[src$='.svg']"),
    "JSON-LD": _selects("script[type='application/ld+json']"),
    gettext_noop("Forms"): _selects("form"),
    gettext_noop("Tables"): _selects("table"),
    gettext_noop("Documents (PDF)"): _selects("a[href$='.pdf'], a[href*='/documents/']"),
    gettext_noop("Video or sound"): _selects(
        "video, audio, iframe[src*='youtube'], iframe[src*='vimeo']"
    ),
    gettext_noop("Frames of others"): _selects("iframe"),
}
"""Technologies by what stands in the page. The names that are words are English message ids."""


def pages_in_scope(evaluation: Evaluation) -> QuerySet[GovernedPage]:
    """Return the live pages that belong to the evaluation, in the order of the tree."""
    pages = GovernedPage.objects.live().filter(depth__gt=1).order_by("path")
    section = evaluation.section
    return pages.descendant_of(section, inclusive=True) if section else pages


def found_types(evaluation: Evaluation) -> Iterator[FoundType]:
    """Yield each type of page that is live within scope, by name."""
    pages = pages_in_scope(evaluation)
    for model in page_types():
        found = pages.exact_type(model)
        example = found.first()
        if example and example.full_url:
            yield FoundType(str(model._meta.verbose_name), found.count(), example)


def explore(evaluation: Evaluation) -> None:
    """Look at one page of each type, and store what there is; what people wrote stays."""
    types = list(found_types(evaluation))
    shown = {each.name: BeautifulSoup(draft_html(each.example.specific), "lxml") for each in types}
    signs = {
        technology: [name for name, soup in shown.items() if has(soup)]
        for technology, has in SIGNS.items()
    }
    evaluation.page_types = [
        {"name": each.name, "count": each.count, "url": each.example.full_url} for each in types
    ]
    evaluation.technologies = [
        {"name": technology, "found_in": names} for technology, names in signs.items() if names
    ]
    evaluation.explored_at = timezone.now()
    evaluation.save(update_fields=["page_types", "technologies", "explored_at"])
