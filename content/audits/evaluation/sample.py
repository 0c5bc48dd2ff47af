"""Which pages does WCAG-EM want in the sample, and how does the machine look at them?"""

import math
import random
from collections.abc import Iterator
from urllib.parse import urljoin

from django.conf import settings
from django.contrib.auth.base_user import AbstractBaseUser
from django.db import transaction
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _
from wagtail.models import Site

from content.audits.evaluation.exploration import found_types, pages_in_scope
from content.audits.models import AuditRun, Evaluation, SamplePage
from content.audits.models.audit_run import Scope
from content.audits.models.sample_page import SampleKind
from content.audits.runs import control
from content.audits.runs.plan import plan
from content.governance.models import GovernedPage

RANDOM_SHARE = 10
"""One random page for every ten that were chosen (WCAG-EM 1.0, step 3.c: 10%)."""
NO_SUCH_PAGE = "bestaat-niet/"


def propose(evaluation: Evaluation) -> None:
    """Choose the sample again: the same seed gives the same pages as long as the same are live.

    What an auditor added stays, and so does a proposed page that somebody judged already.
    """
    with transaction.atomic():
        evaluation.sample.filter(is_proposed=True, judgements=None).delete()
        known = set(evaluation.sample.values_list("url", flat=True))
        chosen = [page for page in _structured(evaluation) if page.url not in known]
        known |= _stored(evaluation, chosen)
        structured = evaluation.sample.filter(kind=SampleKind.STRUCTURED).count()
        drawn = evaluation.sample.filter(kind=SampleKind.RANDOM).count()
        wanted = math.ceil(structured / RANDOM_SHARE) - drawn
        _stored(evaluation, _drawn(evaluation, known, wanted))


def look(evaluation: Evaluation, by: AbstractBaseUser | None = None) -> AuditRun:
    """Return a run over the sample, planned and started; the caller launches its work.

    It takes the place of an earlier run. Raises ValidationError when there is no sample.
    """
    addresses = "\n".join(evaluation.sample.values_list("url", flat=True))
    with transaction.atomic():
        run = AuditRun.objects.create(
            name=evaluation.title[:120],
            scope=Scope.ADDRESSES,
            addresses=addresses,
            started_by=by,
        )
        plan(run)
        evaluation.run = run
        evaluation.save(update_fields=["run"])
    control.start(run)
    return run


def _stored(evaluation: Evaluation, pages: list[SamplePage]) -> set[str]:
    for page in pages:
        page.evaluation = evaluation
        page.is_proposed = True
        page.save()
    return {page.url for page in pages}


def _structured(evaluation: Evaluation) -> Iterator[SamplePage]:
    """Yield a page of each type, and the processes and states that every visitor may meet."""
    for found in found_types(evaluation):
        reason = _("A page of the type “%s”") % found.name
        yield _sample_page(found.example, SampleKind.STRUCTURED, reason)
    site = Site.objects.filter(is_default_site=True).first()
    if site is None or evaluation.section:
        return
    for path, title in _states():
        url = urljoin(site.root_url, path)
        yield SamplePage(url=url, title=title, reason=_("A process or state of every visitor"))


def _states() -> tuple[tuple[str, str], ...]:
    """Return the addresses that are no page of an editor, in the language of the site."""
    with translation.override(settings.LANGUAGE_CODE):
        search, thanks = reverse("search"), reverse("feedback-thanks")
    return (
        (f"{search}?q=paspoort", _("Search: the page with results")),
        (thanks, _("Feedback: the page after sending it")),
        (f"/{NO_SUCH_PAGE}", _("The page that says that an address does not exist")),
    )


def _drawn(evaluation: Evaluation, known: set[str], wanted: int) -> list[SamplePage]:
    """Return pages drawn by chance from what is not in the sample yet."""
    pages = pages_in_scope(evaluation).order_by("pk")
    left = [page for page in pages if page.full_url and page.full_url not in known]
    size = max(0, min(wanted, len(left)))
    drawn = random.Random(evaluation.seed).sample(left, size)  # noqa: S311 - to be repeatable
    reason = _("Drawn with seed %s") % evaluation.seed
    return [_sample_page(page, SampleKind.RANDOM, reason) for page in drawn]


def _sample_page(page: GovernedPage, kind: SampleKind, reason: str) -> SamplePage:
    return SamplePage(url=page.full_url, title=page.title, kind=kind, reason=reason, page=page)
