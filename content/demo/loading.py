"""How do the texts become pages, by the same way an editor's text goes?"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from django.contrib.auth.models import AbstractUser
from wagtail.log_actions import LogContext
from wagtail.models import Locale

from a11y_checks.finding import Finding
from a11y_checks.outcome import UNTESTED
from content.demo.compose import References, fill, lasting_id
from content.demo.texts import PageText
from content.governance.history import record_refusal
from content.governance.models import GovernedPage
from content.governance.refusal import PublicationBlocked
from content.pages.models import HomePage, InformationPage, ProductPage, ThemePage

PAGE_TYPES = {
    "home": HomePage,
    "theme": ThemePage,
    "product": ProductPage,
    "information": InformationPage,
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
    """Yield what came of each page, in order, as soon as it is known."""
    for text in texts:
        page = references.pages[text.slug]
        if _is_somebodys_own(page, author):
            yield Loaded(text, State.KEPT)
        else:
            yield _publish(page, text, references, author)


def _existing(text: PageText) -> GovernedPage | None:
    model = PAGE_TYPES[text.kind]
    return model.objects.filter(translation_key=lasting_id(text.slug), alias_of=None).first()


def _draft(text: PageText, parent: GovernedPage | None) -> GovernedPage:
    page = PAGE_TYPES[text.kind](
        title=text.title,
        slug=text.slug,
        live=False,
        translation_key=lasting_id(text.slug),
        locale=Locale.get_default(),
    )
    (parent or GovernedPage.get_first_root_node()).add_child(instance=page)
    return page


def _is_somebodys_own(page: GovernedPage, author: AbstractUser) -> bool:
    """Whether the page was ever live, or somebody else has written in it."""
    return page.first_published_at is not None or page.revisions.exclude(user=author).exists()


def _publish(
    page: GovernedPage, text: PageText, references: References, author: AbstractUser
) -> Loaded:
    written = page.get_latest_revision_as_object()
    fill(page, text, references)
    changed = not page.latest_revision or written.content_digest() != page.content_digest()
    if changed:
        page.save_revision(user=author)
    try:
        with LogContext(user=author):
            page.latest_revision.publish(user=author)
    except PublicationBlocked as refusal:
        if changed:
            record_refusal(refusal, user=author)
        return Loaded(text, _why(refusal.findings), refusal.findings)
    return Loaded(text, State.PUBLISHED)


def _why(findings: Sequence[Finding]) -> State:
    untested = all(finding.outcome is UNTESTED for finding in findings)
    return State.UNTESTED if untested else State.REFUSED
