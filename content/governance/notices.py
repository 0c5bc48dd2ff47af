"""How does a writer hear that a page could not go live at its hour?"""

from django.core.mail import send_mail
from django.utils.translation import gettext as _
from wagtail.models import PageLogEntry

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
    owner = page.owner
    if owner is not None and owner.email:
        points = "\n".join(f"- {message_of(finding)}" for finding in refusal.findings)
        send_mail(
            _("Not published yet: %(title)s") % {"title": page.title},
            _(
                "The page “%(title)s” had to go live now, but it is not ready.\n\n"
                "To solve:\n%(points)s\n\n"
                "Solve these points in the editor. The page then goes live by itself."
            )
            % {"title": page.title, "points": points},
            None,
            [owner.email],
        )
    return True
