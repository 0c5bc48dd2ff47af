"""What must somebody still fill in before the statement can be a page?"""

from datetime import date

from django.utils.translation import gettext as _

from content.audits.evaluation.facts import EvaluationFacts
from content.audits.models import Statement
from content.audits.statement.status import has_valid_research, overdue, untold
from content.facts.models import Organisation


def blanks(
    facts: EvaluationFacts, statement: Statement, organisation: Organisation, today: date
) -> tuple[str, ...]:
    """Return what is still open, in the reader's language; nothing when the statement is whole.

    Source: Implementing Decision (EU) 2018/1523, annex: every failure is explained, and people
    can ask and complain; and the Dutch register, which wants the report of complete research.
    """
    unexplained, late = untold(facts), overdue(facts, today)
    point = organisation.contact_point
    points = (
        (unexplained, _("Explain these criteria first: %s") % ", ".join(unexplained)),
        (late, _("The day has passed on which this would be solved: %s") % ", ".join(late)),
        (
            not (statement.email or (point and point.phone)),
            _("Give an e-mail address or a phone number for questions on accessibility."),
        ),
        (
            has_valid_research(facts, today) and not statement.report_url,
            _("Say where everybody can read the report of the research."),
        ),
        (not statement.signed_by, _("Say which function the person has who signs.")),
    )
    return tuple(told for is_open, told in points if is_open)
