"""How does the rest of the program hear that a page may not go live?"""

from collections import defaultdict
from typing import TYPE_CHECKING

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from content.governance.wording import message_of

if TYPE_CHECKING:
    from a11y_checks.finding import Finding
    from content.governance.models import GovernedPage, Verdict


class PublicationBlocked(ValidationError):
    """The page stays as it is; `verdict` says why and `findings` are the points to solve.

    It is a ValidationError with a dict, so forms, the admin API and the read-write API all
    know what to do with it.
    """

    not_yet: str | Promise = _("“%(title)s” is not published yet.")

    def __init__(
        self, page: "GovernedPage", verdict: "Verdict", findings: "tuple[Finding, ...]"
    ) -> None:
        self.page = page
        self.verdict = verdict
        self.findings = findings
        messages = defaultdict(list)
        for finding in findings:
            messages[_field(page, finding.pointer.path)].append(message_of(finding))
        super().__init__(dict(messages))


def _field(page: "GovernedPage", path: str) -> str:
    name = path.split(".")[0]
    known = {field.name for field in page._meta.get_fields()}
    return name if name in known else NON_FIELD_ERRORS
