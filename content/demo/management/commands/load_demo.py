"""Give an empty site the example municipality, through the gate."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from a11y_checks.finding import Finding
from content.demo.accounts import add_author, add_logins
from content.demo.compose import References
from content.demo.loading import Loaded, State, place_pages, publish_pages
from content.demo.logins import PASSWORD, Login
from content.demo.municipality import (
    add_contact_points,
    add_facts,
    add_languages,
    add_organisation,
    lead_site_to,
)
from content.demo.synonyms import add_synonyms
from content.demo.texts import read_pages
from content.demo.waiting import submit_change
from content.governance.wording import message_of
from content.search.indexing import rebuild

STATES = {
    State.PUBLISHED: gettext_noop("live"),
    State.KEPT: gettext_noop("was there already, left as it is"),
    State.REFUSED: gettext_noop("refused, stays a draft"),
    State.UNTESTED: gettext_noop("not checked, stays a draft"),
}
MOST_REASONS = 5


class Command(BaseCommand):
    """Load the example municipality; what exists is left alone."""

    help = "Load the example municipality. Only makes what is missing; run it as often as you like."

    def handle(self, *args: Any, **options: Any) -> None:
        """Make what is missing and tell, page by page, what came of it."""
        texts = read_pages()
        add_languages()
        pages = place_pages(texts)
        add_facts()
        add_synonyms()
        contact_points = add_contact_points()
        add_organisation(lead_site_to(pages[texts[0].slug]), contact_points)
        references = References(pages, contact_points)
        results = []
        for result in publish_pages(texts, references, add_author()):
            results.append(result)
            self._tell(result, f"{len(results)}/{len(texts)}")
        rebuild()  # also finds pages that were live before there was a search
        self._conclude(results)
        logins = add_logins()
        submit_change(results)
        self._tell_logins(logins)

    def _tell(self, result: Loaded, place: str) -> None:
        on_purpose = _("on purpose: an example of a text that is too hard")
        remark = f" ({on_purpose})" if result.text.refused else ""
        self.stdout.write(f"{place} {result.text.title}: {_(STATES[result.state])}{remark}")
        if result.state is State.REFUSED:
            for reason in _reasons(result.findings):
                self.stdout.write(f"    - {reason}")

    def _conclude(self, results: Sequence[Loaded]) -> None:
        untested = [result for result in results if result.state is State.UNTESTED]
        if untested:
            self.stdout.write("")
            self.stdout.write(message_of(untested[0].findings[0]))
            self.stdout.write(
                _(
                    "Nothing goes live without the check in the browser, so %(count)d pages are "
                    "still drafts. Install Chromium and run this command again: it then "
                    "publishes the drafts that nobody has changed."
                )
                % {"count": len(untested)}
            )

    def _tell_logins(self, logins: Sequence[Login]) -> None:
        base = settings.WAGTAILADMIN_BASE_URL.rstrip("/")
        self.stdout.write("")
        self.stdout.write(_("Website: %(address)s") % {"address": f"{base}/"})
        self.stdout.write(
            _("For editors: %(address)s") % {"address": base + reverse("wagtailadmin_home")}
        )
        if not settings.DEBUG:
            self.stdout.write(_("No logins were made: that only happens in development (DEBUG)."))
            return
        for login in logins:
            self.stdout.write(f"  {login.username:<15}{PASSWORD:<22}{_(login.role)}")


def _reasons(findings: Sequence[Finding]) -> Iterator[str]:
    """Yield what is wrong, the most frequent first, and how much is left untold."""
    counted = Counter(message_of(finding) for finding in findings)
    for message, times in counted.most_common(MOST_REASONS):
        yield f"{message} ({times}x)" if times > 1 else message
    if len(counted) > MOST_REASONS:
        yield _("and %(count)d other points") % {"count": len(counted) - MOST_REASONS}
