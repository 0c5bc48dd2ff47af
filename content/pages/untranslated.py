"""What does a visitor get who asks for a page in a language it does not have?"""

from collections.abc import Sequence

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse

from content.governance.address import trail_to
from content.governance.models import GovernedPage
from content.pages.visibility import open_to_all


def elsewhere(home: GovernedPage, slugs: Sequence[str]) -> GovernedPage:
    """Return the page that stands at this address below the home page in another language.

    An address with capitals also means the page without them in this language: people copy
    addresses from paper. Raises Http404 when nothing is there that every visitor can open.
    """
    small = [slug.lower() for slug in slugs]
    here = [home] if small != list(slugs) else []
    for start in (*here, *open_to_all(home.get_translations())):
        trail = trail_to(start.url_path, small)
        if len(trail) > len(slugs) and _is_open(trail[-1]):
            return trail[-1]
    raise Http404


def in_other_words(home: GovernedPage, request: HttpRequest, found: GovernedPage) -> HttpResponse:
    """Return the way to the page in this language, or the honest message that there is none."""
    versions = open_to_all(found.get_translations(inclusive=True))
    here = versions.filter(locale_id=home.locale_id).first()
    if here and (address := here.get_url(request)):
        return redirect(address)
    shown = home.get_context(request) | {"found": found, "translations": [found]}
    return TemplateResponse(request, "pages/untranslated.html", shown)


def _is_open(page: GovernedPage) -> bool:
    return page.live and not page.get_view_restrictions().exists()
