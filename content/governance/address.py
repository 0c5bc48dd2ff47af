"""Which page stands at an address, and how few questions does it take to find it?"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from django.apps import apps
from django.conf import settings
from django.http import Http404, HttpRequest
from django.utils.translation import get_language
from wagtail.models import Locale, PageViewRestriction, Site
from wagtail.url_routing import RouteResult

from content.governance.once_per_request import forget_when_saved, once_per_request, remember

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from content.governance.models import GovernedPage

Parts = tuple[int, str | None, str | None] | None
"""What Wagtail reckons of an address: the site, its scheme and host, the path; None without."""
HOME_DEPTH = 2
"""Depth in the tree: 1 is the root, which is never shown."""
MOST_LEVELS = 6
"""Deeper than any page may lie (home, theme, page): longer addresses are someone's guess."""
forget_when_saved(PageViewRestriction)


@dataclass(frozen=True)
class Kind:
    """Of which type and in which language a page was, the last time it was read."""

    page_type: type["GovernedPage"]
    locale: Locale


def route(request: HttpRequest, path: str) -> RouteResult | None:
    """Return what a visitor gets at this address of the site, None when nothing is there.

    Two questions to the database whatever the depth: which site, and which pages lie on the
    way. Each page knows its parent, so that the crumb trail needs no question at all. The
    home page gets its say about an address without a live page.
    """
    site = Site.find_for_request(request)
    slugs = [slug for slug in path.split("/") if slug]
    start = _start_of(site) if site else ""
    trail = trail_to(start, slugs) if start else ()
    if not trail or trail[-1].depth < HOME_DEPTH:
        return None
    try:
        if len(trail) > len(slugs) and trail[-1].live:
            return trail[-1].route(request, [])
        return trail[0].route(request, slugs)
    except Http404:
        return None


def trail_to(start: str, slugs: Sequence[str]) -> tuple["GovernedPage", ...]:
    """Return the pages from the home page at `start` (its `url_path`) as far as they exist.

    Each is of its own type and knows its language and its parent.
    """
    followed = slugs if len(slugs) <= MOST_LEVELS else ()
    addresses = list(accumulate(followed, lambda above, slug: f"{above}{slug}/", initial=start))
    found = _pages_at(addresses) if addresses else {}
    trail: list[GovernedPage] = []
    for address in addresses:
        if address not in found:
            break
        if trail:
            found[address]._cached_parent_obj = trail[-1]  # what Wagtail's own route() does
        trail.append(found[address])
    return tuple(trail)


def of_own_type(pages: "QuerySet[GovernedPage]") -> Iterator["GovernedPage"]:
    """Yield each page as its own type, with its language, in one question for all of them."""
    types = _accessors()
    for page in pages.select_related("locale", *types.values()):
        accessor = types.get(page.specific_class)
        whole = getattr(page, accessor) if accessor else page.specific
        whole.locale = page.locale
        yield whole


def parts_of_address(page: "GovernedPage", request: Any, reckon: Callable[[], Parts]) -> Parts:
    """Return the site and the path that Wagtail reckons for a page, once for its place in the tree.

    A page may belong to more sites; then the visitor's own comes first.
    """
    site = Site.find_for_request(request) if isinstance(request, HttpRequest) else None
    return remember(("address", page.url_path, get_language(), site and site.pk), reckon)


def restrictions_on(page: "GovernedPage") -> "QuerySet[PageViewRestriction] | None":
    """Return who may see a page that was found by its address; None when it was not.

    No question at all for a page that is not private. An alias takes the rules of its source: None.
    """
    step, paths = page, [page.path[: page.steplen]]
    while step.depth > 1:
        if step.alias_of_id:
            return None
        paths.append(step.path)
        parent = step.__dict__.get("_cached_parent_obj")
        if parent is None:
            break
        step = parent
    if step.depth > HOME_DEPTH:
        return None
    if _private_paths().isdisjoint(paths):
        return _no_restrictions()
    return PageViewRestriction.objects.filter(page__path__in=paths)


def _pages_at(addresses: Sequence[str]) -> dict[str, "GovernedPage"]:
    """Return the pages that exist by their address.

    Those above the last one are remembered, and so is of which kind that one was.
    """
    *way, last = addresses
    above: dict[str, GovernedPage] = remember(("above", *way), dict)
    kinds: dict[str, Kind] = remember("kind at each address", dict)
    asked = [address for address in addresses if address not in above]
    expected = kinds.get(last) if asked == [last] else None
    found = above | {page.url_path: page for page in _read(asked, expected)}
    above.update((address, found[address]) for address in way if address in found)
    if last in found:
        kinds[last] = Kind(type(found[last]), found[last].locale)
    return found


def _read(addresses: Sequence[str], expected: Kind | None) -> list["GovernedPage"]:
    """Return the pages at these addresses; a light question when the kind is what it was."""
    if expected and (found := _of_kind(addresses, expected)):
        return found
    pages = apps.get_model("governance", "GovernedPage").objects
    return list(of_own_type(pages.filter(url_path__in=addresses)))


def _of_kind(addresses: Sequence[str], kind: Kind) -> list["GovernedPage"]:
    """Return the page at the one address, when it is still of this kind."""
    pages = list(kind.page_type.objects.raw(_question(kind.page_type._meta.label), addresses))
    for page in pages:
        if page.locale_id == kind.locale.pk:
            page.locale = kind.locale
    return pages


@cache
def _question(page_type: str) -> str:
    """Return the SQL for a page by its address. Making it takes Django longer than asking it."""
    pages = apps.get_model(page_type).objects.filter(url_path="").order_by()
    return str(pages.query.sql_with_params()[0])


@once_per_request
def _no_restrictions() -> "QuerySet[PageViewRestriction]":
    """Return what holds for nearly every page; Django reckons even nothing out, but once."""
    return PageViewRestriction.objects.none()


@once_per_request
def _private_paths() -> frozenset[str]:
    """Return the places in the tree of the pages that not everybody may see."""
    return frozenset(PageViewRestriction.objects.values_list("page__path", flat=True))


def _start_of(site: Site) -> str:
    """Return where the site starts in the language of this request, by Wagtail's own list.

    Empty when the site does not speak that language: nobody gets Dutch that says it is English.
    """
    for root in Site.get_site_root_paths():
        if root.site_id == site.pk and root.language_code == get_language():
            return str(root.root_path)
    return str(site.root_page.url_path) if get_language() == settings.LANGUAGE_CODE else ""


def _accessors() -> dict[type, str]:
    """Return by which name the base page knows each page type right below it."""
    base = apps.get_model("governance", "GovernedPage")
    return {
        relation.related_model: relation.get_accessor_name()
        for relation in base._meta.related_objects
        if relation.one_to_one and relation.parent_link
    }
