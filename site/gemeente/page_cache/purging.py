"""After which change does which page have to be made anew?

A change in the text of a page reaches that page and those that mention it. A change in what
lists and menus show of it (title, summary, place, being live) may reach any page: then all
are forgotten. When in doubt, all: a page that is made again costs milliseconds, an old
amount costs trust.
"""

import hashlib
from collections.abc import Callable
from typing import Any

from django.db import models, transaction
from django.db.models.signals import post_delete, post_save
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import PageViewRestriction, ReferenceIndex, Site
from wagtail.signals import page_published, page_unpublished, post_page_move

from content.facts.models import FactValue, SpecialDays
from content.governance.kept_once.shared import shared_models
from content.governance.kept_once.used_by import live_pages, pages_using
from content.governance.models import GovernedPage
from content.pages.models import HomePage
from gemeente.page_cache.kept_pages import (
    is_new_face,
    purge,
    purge_all,
    renew_surroundings,
)
from gemeente.page_cache.making_ready import make_all_ready, make_ready

SHOWN_IN_LISTS = (
    *("title", "url_path", "show_in_menus", "locale_id"),
    *("summary", "icon", "audience", "also_called"),
)
OWNERS = {FactValue: "fact", SpecialDays: "contact_point"}


def page_changed(sender: type[models.Model], instance: GovernedPage, **_signal: Any) -> None:
    """Make the page and those that mention it anew; forget all when lists or menus may differ."""
    if is_new_face(instance.pk, _face(instance)) or isinstance(instance, HomePage):
        anything_may_differ()
    renew_pages_with(instance)


def thing_changed(sender: type[models.Model], instance: models.Model, **_signal: Any) -> None:
    """Forget the pages that show something that is kept once, and all that was read of it."""
    after_commit(renew_surroundings)
    owner = OWNERS.get(sender)
    renew_pages_with(getattr(instance, owner) if owner else instance)


def anything_may_differ(**_signal: Any) -> None:
    """Forget every page, and have them all made again."""
    after_commit(purge_all)
    after_commit(make_all_ready)


def renew_pages_with(thing: models.Model) -> None:
    """Make the pages anew that show or are this thing, as soon as the change is really there."""

    def forget() -> None:
        own = live_pages().filter(pk=thing.pk) if isinstance(thing, GovernedPage) else ()
        addresses = [page.full_url for page in (*own, *pages_using(thing)) if page.full_url]
        purge(addresses)
        make_ready(addresses)

    after_commit(forget)


def after_commit(forget: Callable[[], Any]) -> None:
    """Forget once the change is really in the database, so that nobody keeps the old page."""
    transaction.on_commit(forget)


def _face(page: GovernedPage) -> str:
    """Return a mark of all that other pages may show of this one."""
    specific = page.specific
    seen = [str(getattr(specific, name, "")) for name in SHOWN_IN_LISTS]
    references = ReferenceIndex.get_references_for_object(page)
    seen += sorted(references.values_list("to_object_id", flat=True))
    return hashlib.sha256("\0".join(seen).encode()).hexdigest()


def connect() -> None:
    """Listen to everything that changes what visitors see."""
    page_published.connect(page_changed)
    for signal in (page_unpublished, post_page_move):
        signal.connect(anything_may_differ)
    for signal in (post_save, post_delete):
        for model in (Site, Redirect, PageViewRestriction):
            signal.connect(anything_may_differ, sender=model)
        for model in (*shared_models(), *OWNERS):
            signal.connect(thing_changed, sender=model)
    post_delete.connect(deleted)


def deleted(sender: type[models.Model], **_signal: Any) -> None:
    """Forget every page when a page goes."""
    if issubclass(sender, GovernedPage):
        anything_may_differ()
