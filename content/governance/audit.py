"""Which live pages were changed, or shown to everyone, outside the gate?"""

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.translation import gettext as _

from a11y_checks.report import Decision
from content.governance.gate import open_points
from content.governance.models import GovernedPage, Verdict
from content.governance.privacy.sections import covered, opened_paths, private_paths


@dataclass(frozen=True)
class BrokenSeal:
    """A live page that is not what was allowed, and why that is thought."""

    page_id: int
    title: str
    url: str
    reason: str


def broken_seals() -> Iterator[BrokenSeal]:
    """Yield every live page whose text, verdict or waiver does not carry it any more.

    Reads the database page by page, so memory stays flat over thousands of pages.
    """
    pages = GovernedPage.objects.filter(live=True, depth__gt=1).order_by("path")
    opened, private = opened_paths(), private_paths()
    for page in pages.specific(defer=False).iterator(chunk_size=100):
        reason = _what_is_wrong(page)
        if not reason and covered(page.path, opened) and not covered(page.path, private):
            reason = _("became visible for everyone outside the gate")
        if reason:
            yield BrokenSeal(page.pk, page.title, page.url or "", reason)


def _what_is_wrong(page: GovernedPage) -> str:
    rulebook, _colon, digest = page.seal.partition(":")
    if digest != page.content_digest():
        return _("changed outside the gate")
    verdicts = list(Verdict.objects.filter(digest=digest, rulebook=rulebook))
    if not verdicts:
        return _("no verdict for this seal")
    if any(v.decision == Decision.LIVE or not open_points(page, v) for v in verdicts):
        return ""
    return _("waiver has ended")
