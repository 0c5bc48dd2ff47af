"""How does a writer hear that a page could not go live at its hour?"""

from wagtail.models import PageLogEntry

from content.governance.mailing import addresses_of, mail_later
from content.governance.refusal import PublicationBlocked
from content.governance.wording import message_of


def tell_owner(refusal: PublicationBlocked) -> bool:
    """Mail the page's owner what to solve, once for each text; say whether it was news."""
    page = refusal.page
    told = PageLogEntry.objects.filter(
        page_id=page.pk, action="governance.refused", data__verdict=refusal.verdict.digest
    ).exists()
    if told:
        return False
    points = "\n".join(f"- {message_of(finding)}" for finding in refusal.findings)
    mail_later("not_published_yet", {"page": page, "points": points}, addresses_of([page.owner]))
    return True
