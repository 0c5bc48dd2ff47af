"""Which page of the example waits for somebody, so that the to-do board shows how it works?"""

from collections.abc import Sequence

from django.contrib.auth import get_user_model
from wagtail.log_actions import LogContext

from content.demo.loading import Loaded, State
from content.demo.logins import LOGINS
from content.governance.models import GovernedPage

SLUG = "zo-helpen-wij-u"
SUMMARY = "Wij hebben 6 afspraken over goede hulp. Lees hier wat u van ons mag verwachten."


def submit_change(results: Sequence[Loaded]) -> GovernedPage | None:
    """Let the editor of the demo submit a small change to a page that went live just now.

    Returns the page that waits, or None: on a second run, without logins, or not live.
    """
    went_live = {result.text.slug for result in results if result.state is State.PUBLISHED}
    writer = get_user_model().objects.filter(username=LOGINS[0].username).first()
    if SLUG not in went_live or writer is None:
        return None
    page = GovernedPage.objects.get(slug=SLUG, live=True).specific
    page.summary = SUMMARY
    workflow = page.get_workflow()
    if workflow is None or page.workflow_in_progress:
        return None
    with LogContext(user=writer):
        page.save_revision(user=writer, log_action=True)
        workflow.start(page, writer)
    return page
