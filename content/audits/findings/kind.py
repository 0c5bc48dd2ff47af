"""How much does a finding say: is it a fault, advice, or a question to a person?"""

from django.utils.translation import gettext as _

from a11y_checks.finding import Finding
from a11y_checks.outcome import FAILED


def kind_of(finding: Finding) -> str:
    """Return the kind in the reader's language; only a fault proves that a criterion fails."""
    if finding.outcome is not FAILED:
        return _("question")
    return _("fault") if finding.proves else _("advice")
