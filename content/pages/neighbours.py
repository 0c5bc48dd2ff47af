"""Which other pages belong to a page: the menu, its translations, the pages that lead to it?"""

from dataclasses import dataclass
from typing import NamedTuple
from uuid import UUID

from django.contrib.contenttypes.models import ContentType
from django.db.models import CharField, Q, QuerySet
from django.db.models.functions import Cast
from wagtail.models import ReferenceIndex

from content.governance.address import HOME_DEPTH
from content.governance.models import GovernedPage
from content.governance.once_per_request import once_per_request
from content.pages.information import InformationPage
from content.pages.listing import IN_A_LIST
from content.pages.visibility import open_to_all

LEADING_FIELDS = ("related", "steps")
"""The fields in which one page says that people also need another one."""


@dataclass(frozen=True)
class Neighbours:
    """What stands around the text of a page, as far as every visitor can open it.

    `about` holds what every page must lead to, such as the accessibility statement and privacy:
    the information right below the home page that is not in the menu.
    """

    menu: tuple[GovernedPage, ...] = ()
    about: tuple[GovernedPage, ...] = ()
    translations: tuple[GovernedPage, ...] = ()
    homes: tuple[GovernedPage, ...] = ()
    mentioned_by: tuple[GovernedPage, ...] = ()


class Place(NamedTuple):
    """All that decides who the neighbours of a page are."""

    pk: int
    path: str
    locale_id: int
    translation_key: UUID


def neighbours(page: GovernedPage, start: GovernedPage) -> Neighbours:
    """Return the neighbours of a page below the home page `start`, with one question."""
    return _neighbours_at(_place(page), _place(start))


@once_per_request
def _neighbours_at(page: Place, start: Place) -> Neighbours:
    home = start.path
    information = ContentType.objects.get_for_model(InformationPage)
    of_site = Q(show_in_menus=True) | Q(content_type=information)
    below_home = Q(depth=HOME_DEPTH + 1, path__startswith=home) & of_site
    keys = [page.translation_key, start.translation_key]
    same = Q(translation_key__in=keys) & ~Q(locale_id=page.locale_id)
    pages = GovernedPage.objects.alias(key=Cast("pk", CharField()))
    mentions = Q(key__in=_mentions(page.pk), path__startswith=home)
    found = open_to_all(pages.filter(below_home | same | mentions)).order_by("path")
    shown = found.select_related("locale").annotate(mentions=mentions)
    around = list(
        shown.only(*IN_A_LIST, "translation_key", "show_in_menus", "content_type", "locale")
    )
    return Neighbours(
        menu=tuple(p for p in around if p.show_in_menus and _is_below(p, home)),
        about=tuple(p for p in around if _is_about(p, home, information)),
        translations=tuple(p for p in around if _is_translation(p, page)),
        homes=tuple(p for p in around if _is_translation(p, start)),
        mentioned_by=tuple(p for p in around if p.mentions and p.pk != page.pk),
    )


def _place(page: GovernedPage) -> Place:
    return Place(page.pk, page.path, page.locale_id, page.translation_key)


def _mentions(page_id: int) -> QuerySet:
    """Return the ids (as text) of pages whose live text leads to this page."""
    leads = Q()
    for field in LEADING_FIELDS:
        leads |= Q(model_path__startswith=f"{field}.")
    page_type = ContentType.objects.get_for_model(GovernedPage)
    references = ReferenceIndex.objects.filter(
        leads, base_content_type=page_type, to_content_type=page_type, to_object_id=str(page_id)
    )
    return references.values("object_id")


def _is_below(page: GovernedPage, home: str) -> bool:
    return page.depth == HOME_DEPTH + 1 and page.path.startswith(home)


def _is_about(page: GovernedPage, home: str, information: ContentType) -> bool:
    of_type = page.content_type_id == information.pk
    return of_type and not page.show_in_menus and _is_below(page, home)


def _is_translation(other: GovernedPage, page: Place) -> bool:
    return other.translation_key == page.translation_key and other.locale_id != page.locale_id
