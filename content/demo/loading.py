"""How do the texts become pages, by the same way an editor's text goes?"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from django.contrib.auth.models import AbstractUser
from wagtail.log_actions import LogContext
from wagtail.models import Locale

from a11y_checks.finding import Finding
from a11y_checks.outcome import UNTESTED
from content.demo.compose import References, fill, lasting_id
from content.demo.texts import PageText
from content.governance.history import record_refusal
from content.governance.models import GovernedPage
from content.governance.page_links import NOT_LIVE, RULE_ID, dead_links
from content.governance.refusal import PublicationBlocked
from content.pages.models import (
    HomePage,
    InformationPage,
    LifeEventPage,
    OverviewPage,
    ProductPage,
    ThemePage,
)

PAGE_TYPES = {
    "home": HomePage,
    "theme": ThemePage,
    "product": ProductPage,
    "information": InformationPage,
    "life_event": LifeEventPage,
    "overview": OverviewPage,
}


class State(StrEnum):
    """Where a page of the example municipality ended up."""

    PUBLISHED = "published"
    KEPT = "kept"
    REFUSED = "refused"
    UNTESTED = "untested"


@dataclass(frozen=True)
class Loaded:
    """One page and what came of it; `findings` say why it is not live."""

    text: PageText
    state: State
    findings: tuple[Finding, ...] = ()


def place_pages(texts: Sequence[PageText]) -> dict[str, GovernedPage]:
    """Return the page of every text by slug; a page that is missing is made as an empty draft.

    A page that an editor moved or gave another address is found all the same.
    """
    pages: dict[str, GovernedPage] = {}
    for text in texts:
        pages[text.slug] = _existing(text) or _draft(text, pages.get(text.parent))
    return pages


def publish_pages(
    texts: Sequence[PageText], references: References, author: AbstractUser
) -> Iterator[Loaded]:
    """Yield what came of each page, as soon as it is known.

    In order, but a page that links to one that is not live yet waits for it. On a busy machine
    the browser may be late, so a page gets a second try, until one was of no use.
    """
    waiting, tries = list(texts), 2
    while waiting:
        ready = [text for text in waiting if not _must_wait(text, references, author)] or waiting
        for text in ready:
            page = references.pages[text.slug]
            if _is_somebodys_own(page, author):
                yield Loaded(text, State.KEPT)
            else:
                loaded = _publish(page, text, references, author, tries)
                tries = 1 if loaded.state is State.UNTESTED else tries
                yield loaded
        waiting = [text for text in waiting if text not in ready]


def _must_wait(text: PageText, references: References, author: AbstractUser) -> bool:
    """Whether this text links to a page that is not live yet."""
    page = references.pages[text.slug]
    if _is_somebodys_own(page, author):
        return False
    written = page.get_latest_revision_as_object()
    fill(written, text, references)
    return any(link.message == NOT_LIVE for link in dead_links(written))


def _existing(text: PageText) -> GovernedPage | None:
    pages = PAGE_TYPES[text.kind].objects.filter(locale__language_code=text.locale)
    return pages.filter(translation_key=_translation_key(text), alias_of=None).first()


def _draft(text: PageText, parent: GovernedPage | None) -> GovernedPage:
    page = PAGE_TYPES[text.kind](
        title=text.title,
        slug=text.slug,
        live=False,
        translation_key=_translation_key(text),
        locale=Locale.objects.get(language_code=text.locale),
    )
    (parent or GovernedPage.get_first_root_node()).add_child(instance=page)
    return page


def _translation_key(text: PageText) -> UUID:
    """Return the key that a page shares with the pages that say the same in other languages."""
    return lasting_id(text.translation_of or text.slug)


def _is_somebodys_own(page: GovernedPage, author: AbstractUser) -> bool:
    """Whether the page was ever live, or somebody else has written in it."""
    return page.first_published_at is not None or page.revisions.exclude(user=author).exists()


def _publish(
    page: GovernedPage, text: PageText, references: References, author: AbstractUser, tries: int
) -> Loaded:
    written = page.get_latest_revision_as_object()
    fill(page, text, references)
    changed = not page.latest_revision or written.content_digest() != page.content_digest()
    if changed:
        page.save_revision(user=author)
    refusal = _refusal(page, author)
    if tries > 1 and refusal and _why(refusal.findings) is State.UNTESTED:
        refusal = _refusal(page, author)
    if refusal is None:
        return Loaded(text, State.PUBLISHED)
    if changed:
        record_refusal(refusal, user=author)
    return Loaded(text, _why(refusal.findings), refusal.findings)


def _refusal(page: GovernedPage, author: AbstractUser) -> PublicationBlocked | None:
    """Publish the newest draft; return why that may not be, None when the page is live."""
    try:
        with LogContext(user=author):
            page.latest_revision.publish(user=author)
    except PublicationBlocked as refusal:
        return refusal
    return None


def _why(findings: Sequence[Finding]) -> State:
    # a link to a page that nobody could look at is no fault of this one
    untested = all(f.outcome is UNTESTED or f.rule == RULE_ID for f in findings)
    return State.UNTESTED if untested else State.REFUSED
