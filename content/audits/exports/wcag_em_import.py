"""How does an evaluation of somebody else become one of ours?"""

from django.contrib.auth.base_user import AbstractBaseUser
from django.db import transaction
from django.utils.translation import gettext as _

from content.audits.exports.wcag_em_reading import ReadEvaluation, ReadJudgement
from content.audits.models import CriterionJudgement, Evaluation, SamplePage

MOST_TITLE, MOST_NAMES, MOST_ADDRESS = 120, 200, 2000


@transaction.atomic
def store_evaluation(read: ReadEvaluation, user: AbstractBaseUser | None = None) -> Evaluation:
    """Return a new evaluation with the sample and judgements that were read.

    The judgements are of nobody here: who judged stands in the evaluators. Raises
    ValidationError when a part does not fit.
    """
    evaluation = Evaluation(
        title=(read.title or read.site_name or _("Evaluation from a file"))[:MOST_TITLE],
        site_name=(read.site_name or _("Not told in the file"))[:MOST_TITLE],
        scope_note=read.scope or _("Not told in the file"),
        target=read.target,
        commissioner=(read.commissioner or _("Not told in the file"))[:MOST_TITLE],
        evaluators=(read.evaluators or _("Not told in the file"))[:MOST_NAMES],
        support_baseline=read.support_baseline or _("Not told in the file"),
        essential_functions=read.essential_functions,
        page_types=[{"name": name, "count": 0, "url": ""} for name in read.page_types],
        technologies=[{"name": name, "found_in": ""} for name in read.technologies],
        summary=read.summary,
        specifics=read.specifics,
        created_by=user,
    )
    evaluation.full_clean(exclude=["created_by"])
    evaluation.save()
    pages = {page.url: _page(evaluation, page.url, page.title, page.kind) for page in read.sample}
    for judgement in read.judgements:
        _judge(evaluation, pages.get(judgement.url), judgement)
    return evaluation


def _page(evaluation: Evaluation, url: str, title: str, kind: str) -> SamplePage:
    page = SamplePage(evaluation=evaluation, url=url[:MOST_ADDRESS], title=title[:255], kind=kind)
    page.full_clean()
    page.save()
    return page


def _judge(evaluation: Evaluation, page: SamplePage | None, read: ReadJudgement) -> None:
    judgement = CriterionJudgement(
        evaluation=evaluation,
        sample_page=page,
        criterion=read.criterion,
        outcome=read.outcome,
        note=read.note,
    )
    judgement.full_clean(exclude=["judged_by"])
    judgement.save()
