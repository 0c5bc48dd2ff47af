"""How is a judgement stored, and how does a second auditor answer it?"""

from django.contrib.auth.base_user import AbstractBaseUser
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from a11y_checks.outcome import CANT_TELL, FAILED, Outcome
from content.audits.evaluation.facts import CriterionFacts
from content.audits.models import CriterionJudgement, Evaluation, SamplePage

NEEDS_NOTE = (FAILED, CANT_TELL)


def check(outcome: Outcome, note: str, known: CriterionFacts, page: SamplePage | None) -> None:
    """Raise ValidationError when this judgement needs a note it does not have.

    Who says “passed” where the machine saw a failure says why the machine is wrong.
    """
    if note.strip():
        return
    if outcome in NEEDS_NOTE:
        raise ValidationError(_("Write what you saw, and where."))
    here = [each for each in known.pages if page is None or each.page.id == page.pk]
    if outcome is not FAILED and any(each.machine.failures for each in here):
        raise ValidationError(_("The computer found a failure. Write why it does not count."))


def judge(
    evaluation: Evaluation,
    criterion: str,
    page: SamplePage | None,
    outcome: Outcome,
    note: str,
    by: AbstractBaseUser,
) -> CriterionJudgement:
    """Return the stored judgement. What changed it is in the history; the second opinion goes."""
    values = {
        "outcome": outcome.value,
        "note": note.strip(),
        "judged_by": by,
        "judged_at": timezone.now(),
        "agrees": None,
        "second_by": None,
        "second_note": "",
        "second_at": None,
    }
    with transaction.atomic():
        return CriterionJudgement.objects.update_or_create(
            evaluation=evaluation, criterion=criterion, sample_page=page, defaults=values
        )[0]


def second(judgement: CriterionJudgement, agrees: bool, note: str, by: AbstractBaseUser) -> None:
    """Store what a second auditor says. Raises ValidationError for one's own judgement."""
    if judgement.judged_by_id == by.pk:
        raise ValidationError(_("Somebody else must look at your judgement."))
    if not agrees and not note.strip():
        raise ValidationError(_("Write why you do not agree."))
    judgement.agrees = agrees
    judgement.second_by = by
    judgement.second_note = note.strip()
    judgement.second_at = timezone.now()
    judgement.save(update_fields=["agrees", "second_by", "second_note", "second_at"])
