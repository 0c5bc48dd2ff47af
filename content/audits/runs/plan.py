"""What is the list of pages to do of a run?"""

from collections.abc import Iterable, Iterator
from itertools import islice

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from content.audits.models import AuditRun, RunPage
from content.audits.models.audit_run import Scope
from content.audits.models.run_page import LONGEST_ADDRESS
from content.audits.runs.address import uri_of
from content.audits.runs.scope import chosen_pages, page_at
from content.governance.law import law_in_force
from content.governance.models import GovernedPage

ROWS_AT_ONCE = 500


def plan(run: AuditRun) -> None:
    """Write the pages to do, once however often it is asked; a crawl begins with its start.

    Raises ValidationError when there is nothing to do.
    """
    with transaction.atomic():
        locked = AuditRun.objects.select_for_update().get(pk=run.pk)
        if locked.planned_at:
            return
        _write(_rows(locked))
        if not locked.pages.exists():
            raise ValidationError(_("There are no live pages to look at."))
        AuditRun.objects.filter(pk=run.pk).update(
            planned_at=timezone.now(), rulebook=law_in_force().rulebook
        )


def _rows(run: AuditRun) -> Iterator[RunPage]:
    if run.scope == Scope.ADDRESSES:
        for address in run.address_list:
            own = page_at(address)
            yield _own_row(run, own) if own else _address_row(run, address)
    elif run.scope == Scope.WEB:
        for address in run.address_list:
            yield _address_row(run, address)
    else:
        for page in chosen_pages(run):
            if page.full_url:
                yield _own_row(run, page)


def _own_row(run: AuditRun, page: GovernedPage) -> RunPage:
    return RunPage(run=run, url=page.full_url, title=page.title[:255], page=page, is_own=True)


def _address_row(run: AuditRun, address: str) -> RunPage:
    if not address.startswith(("http://", "https://")) or len(address) > LONGEST_ADDRESS:
        raise ValidationError(
            _("“%s” is not a page of this website, and not an address with https://.")
            % address[:200]
        )
    return RunPage(run=run, url=uri_of(address))


def _write(rows: Iterable[RunPage]) -> None:
    left = iter(rows)
    while batch := list(islice(left, ROWS_AT_ONCE)):
        RunPage.objects.bulk_create(batch, ignore_conflicts=True)
