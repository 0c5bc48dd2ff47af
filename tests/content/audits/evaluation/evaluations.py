"""Evaluations in every state that a test needs."""

from datetime import date

from django.contrib.auth.models import Group, Permission, User
from django.utils import timezone

from a11y_checks.outcome import PASSED
from content.audits.evaluation.criteria import criteria_of
from content.audits.evaluation.judging import judge
from content.audits.evaluation.sample import propose
from content.audits.models import Evaluation, KnownFailure, Statement

RIGHTS = (
    *("access_admin", "view_evaluation", "add_evaluation", "change_evaluation"),
    *("write_statement", "view_auditrun", "add_auditrun"),
)
SCOPE = {
    "title": "Website 2026",
    "site_name": "Gemeente Voorbeeldstad",
    "scope_note": "Alles op localhost, zonder het archief.",
    "target": "2.2",
    "kind": "full",
    "commissioner": "Gemeente Voorbeeldstad",
    "evaluators": "Aya, Bureau Proef",
    "support_baseline": "NVDA met Firefox, VoiceOver met Safari",
}


def evaluation(**values):
    """Return an evaluation of which only step 1 is done."""
    return Evaluation.objects.create(**SCOPE | values)


def sampled(**values):
    """Return an evaluation with its sample."""
    made = evaluation(**values)
    propose(made)
    return made


def auditor(name="aya", rights=RIGHTS):
    """Return somebody with these rights."""
    user = User.objects.create_user(name, f"{name}@voorbeeld.nl", "geheim")
    group = Group.objects.create(name=f"Groep van {name}")
    group.permissions.set(Permission.objects.filter(codename__in=rights))
    user.groups.add(group)
    return user


def judged(made, by, outcomes=(), rest=PASSED):
    """Judge every criterion over the whole sample: these outcomes, and the rest as `rest`."""
    chosen = dict(outcomes)
    for each in criteria_of(made.target):
        outcome = chosen.get(each.number, rest)
        judge(made, each.number, None, outcome, "Gezien op de startpagina.", by)
    return made


def finished(made, on=None):
    """Say that the evaluation is complete."""
    made.finished_on = on or timezone.localdate()
    made.save()
    return made


def explained(made, number, **values):
    """Explain a failed criterion as an auditor does."""
    return KnownFailure.objects.create(
        **values,
        evaluation=made,
        criterion=number,
        description="Bij een foto staat geen tekst.",
        cause="Wij zijn de tekst vergeten.",
        consequence="Kunt u de foto niet zien? Dan weet u niet wat erop staat.",
        alternative="Bel ons. Wij vertellen u wat er op de foto staat.",
        measure="Wij zetten bij elke foto een tekst.",
        planned_on=date(2099, 3, 1),
    )


def statement(made, **values):
    """Return the statement that belongs to the evaluation."""
    simple = {
        "addresses": "https://www.voorbeeldstad.nl/",
        "email": "toegankelijk@voorbeeldstad.nl",
        "report_url": "https://www.voorbeeldstad.nl/onderzoek-2026",
        "signed_by": "gemeentesecretaris",
        "signed_on": timezone.localdate(),
    }
    return Statement.objects.create(evaluation=made, **simple | values)
