"""Which pages may somebody look up, and where do they stand?

Wagtail's page list is for whoever may change something; it knows no right to only look.
"""

from django.contrib.auth.base_user import AbstractBaseUser
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import reverse

from content.governance.models import GovernedPage

LOOK_UP = "governance.view_governedpage"
SEE_EVIDENCE = "governance.view_verdict"


def sees_drafts(user: AbstractBaseUser) -> bool:
    """Say whether somebody reads evidence: then drafts too, and where every page stands."""
    return bool(user.has_perm(SEE_EVIDENCE))


def pages_to_look_up(user: AbstractBaseUser) -> QuerySet[GovernedPage]:
    """Return every page for who reads evidence, else those that everybody can read online."""
    pages = GovernedPage.objects.filter(depth__gt=1).select_related("locale", "content_type")
    return pages if sees_drafts(user) else pages.live().public()


def add_addresses(pages: list[GovernedPage], request: HttpRequest) -> None:
    """Give each page `told_title`, `lookup_url` and `online_url`; empty when there is none."""
    everything = sees_drafts(request.user)
    for page in pages:
        page.told_title = (everything and page.draft_title) or page.title
        page.online_url = (page.live and page.get_url(request)) or ""
        page.lookup_url = reverse("governance:page_record", args=[page.pk]) if everything else ""
