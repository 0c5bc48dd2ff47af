"""Which live pages become visible for everyone, and may they?"""

from collections.abc import Iterable, Sequence
from typing import Any

from django.db.models import Model, QuerySet
from django.db.models.signals import post_delete, pre_delete, pre_save
from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import log
from wagtail.models import PageViewRestriction, Site
from wagtail.signals import post_page_move, pre_page_move

from content.governance.gate import require_pass
from content.governance.live_history import VISIBLE
from content.governance.models import GovernedPage
from content.governance.people import acting_user
from content.governance.privacy.sections import (
    covered,
    hold,
    let_go,
    private_paths,
    restricting,
)
from content.governance.refusal import PublicationBlocked


class VisibilityBlocked(PublicationBlocked):
    """A live page may not become visible for everyone: it does not pass the checks."""

    not_yet = _("Nothing has changed: “%(title)s” is not ready for visitors.")


def require_passes(pages: Iterable[GovernedPage]) -> None:
    """Raise VisibilityBlocked for the first of these pages whose live text does not pass."""
    for page in pages:
        try:
            require_pass(page.specific)
        except PublicationBlocked as refusal:
            raise VisibilityBlocked(refusal.page, refusal.verdict, refusal.findings) from refusal


def revealed_by_move(
    page: GovernedPage, parent_before: GovernedPage, parent_after: GovernedPage
) -> Sequence[GovernedPage]:
    """Return the live pages, from this one down, that a move brings into the open.

    They come out of a private section, or from a place that no site shows.
    """
    private, shown = private_paths(), _shown_paths()
    if _is_open(parent_before.path, shown, private) or not _is_open(
        parent_after.path, shown, private
    ):
        return ()
    inside = [path for path in private if path.startswith(page.path)]
    return _open_below(page.path, inside)


def judge_before_move(
    instance: GovernedPage,
    parent_page_before: GovernedPage,
    parent_page_after: GovernedPage,
    **kwargs: Any,
) -> None:
    """Refuse a move that shows visitors what does not pass (before its transaction)."""
    require_passes(revealed_by_move(instance, parent_page_before, parent_page_after))


def tell_after_move(
    instance: GovernedPage,
    parent_page_before: GovernedPage,
    parent_page_after: GovernedPage,
    **kwargs: Any,
) -> None:
    """Write in the history of each page that it became visible."""
    _record(revealed_by_move(instance, parent_page_before, parent_page_after))


def let_go_of_lifted(sender: type[Model], instance: PageViewRestriction, **kwargs: Any) -> None:
    """Let the database allow the deletion; `judge_lifted` undoes both when it may not be."""
    let_go(instance.page_id)


def judge_lifted(
    sender: type[Model], instance: PageViewRestriction, origin: Any = None, **kwargs: Any
) -> None:
    """Refuse to lift a restriction from what does not pass; undoes the deletion.

    After the deletion, so that restrictions lifted together do not hide behind each other.
    A restriction that goes because its page goes shows nothing to anybody.
    """
    model = origin.model if isinstance(origin, QuerySet) else type(origin)
    if model is PageViewRestriction:
        _reveal(_open_below(instance.page.path, private_paths()))
        hold(instance.page_id)


def judge_moved_restriction(
    sender: type[Model], instance: PageViewRestriction, raw: bool = False, **kwargs: Any
) -> None:
    """Refuse to put a restriction on another page, or to let everybody pass it, when that shows
    what does not pass.
    """
    before = restricting().filter(pk=instance.pk).select_related("page").first()
    opens = instance.restriction_type == PageViewRestriction.NONE
    if raw or before is None or (before.page_id == instance.page_id and not opens):
        return
    others = restricting().exclude(pk=instance.pk).values_list("page__path", flat=True)
    _reveal(_open_below(before.page.path, [*others, *([] if opens else [instance.page.path])]))
    let_go(before.page_id)


def judge_new_root(sender: type[Model], instance: Site, raw: bool = False, **kwargs: Any) -> None:
    """Refuse to let a site start at another page when that shows what does not pass."""
    if raw or Site.objects.filter(pk=instance.pk, root_page=instance.root_page_id).exists():
        return
    known = [*private_paths(), *_shown_paths()]
    homes = instance.root_page.get_translations(inclusive=True)
    _reveal([page for home in homes for page in _open_below(home.path, known)])


def _reveal(pages: Sequence[GovernedPage]) -> None:
    require_passes(pages)
    _record(pages)


def _record(pages: Sequence[GovernedPage]) -> None:
    for page in pages:
        log(instance=page.specific, action=VISIBLE, user=acting_user())


def _open_below(path: str, private: Sequence[str]) -> list[GovernedPage]:
    """Return the live pages at or below this place in the tree that no restriction covers."""
    live = GovernedPage.objects.filter(path__startswith=path, live=True, depth__gt=1)
    return [page for page in live.order_by("path") if not covered(page.path, private)]


def _is_open(path: str, shown: Sequence[str], private: Sequence[str]) -> bool:
    return covered(path, shown) and not covered(path, private)


def _shown_paths() -> list[str]:
    """Return where in the tree the sites start, in every language."""
    keys = Site.objects.values("root_page__translation_key")
    homes = GovernedPage.objects.filter(translation_key__in=keys)
    return list(homes.values_list("path", flat=True))


pre_page_move.connect(judge_before_move, dispatch_uid="judge before move")
post_page_move.connect(tell_after_move, dispatch_uid="tell after move")
pre_delete.connect(let_go_of_lifted, sender=PageViewRestriction, dispatch_uid="let go of lifted")
post_delete.connect(judge_lifted, sender=PageViewRestriction, dispatch_uid="judge lifted")
pre_save.connect(judge_moved_restriction, sender=PageViewRestriction, dispatch_uid="judge moved")
pre_save.connect(judge_new_root, sender=Site, dispatch_uid="judge new root")
