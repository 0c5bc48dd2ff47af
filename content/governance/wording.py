"""How is a finding told in the language of whoever reads it?"""

from django.utils.translation import gettext

from a11y_checks.finding import Finding


def message_of(finding: Finding) -> str:
    """Return what is wrong, translated, with its figures filled in."""
    return _filled(finding.message, finding)


def advice_of(finding: Finding) -> str:
    """Return what to do about it, translated; empty when the rule has no advice."""
    return _filled(finding.advice, finding)


def why_of(finding: Finding) -> str:
    """Return what the reader gains, translated; empty when the rule does not say."""
    return _filled(finding.why, finding)


def _filled(message: str, finding: Finding) -> str:
    if not message:
        return ""
    translated = gettext(message)
    return translated % dict(finding.params) if finding.params else translated
