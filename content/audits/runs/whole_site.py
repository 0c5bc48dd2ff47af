"""Did a crawl meet every page of another website?"""

from content.audits.models import AuditRun
from content.audits.models.audit_run import Scope
from content.audits.models.run_page import PageState
from content.audits.runs.fetch import ELSEWHERE, NO_PAGE, NOT_THERE, TOO_MANY_REDIRECTS
from content.audits.runs.judge_address import ASKED_NOT_TO, SENT_ON

ANSWERS = (NOT_THERE, NO_PAGE, ELSEWHERE, TOO_MANY_REDIRECTS, SENT_ON, ASKED_NOT_TO)
"""What tells that there is no page for us here, and that a second look would not find one."""


def met_all(run: AuditRun) -> bool:
    """Say whether a page that is not in this finished run is really gone.

    Not when the list was full, when a first page was not tested, or when any page gave no
    answer: that may be the one that leads to the others.
    """
    if run.scope != Scope.WEB or run.pages.count() >= run.most_pages:
        return False
    firsts = run.pages.order_by("pk")[: len(run.address_list)]
    silent = run.pages.exclude(state=PageState.DONE).exclude(problem__in=ANSWERS)
    return all(page.state == PageState.DONE for page in firsts) and not silent.exists()
