"""How does a test get a live page without a browser?"""

from content.governance.models import GovernedPage


def put_live(page):
    """Return the page as one that earlier rules let through: live, with a seal on its text."""
    seal = f"older-rules:{page.content_digest()}"
    GovernedPage.objects.filter(pk=page.pk).update(live=True, seal=seal)
    return type(page).objects.get(pk=page.pk)
