"""When does a visitor get a page that was kept, and which pages are kept?

Stands before all other middleware: a kept page needs none of them, their headers are kept too.
Only whole pages without a question in the address, for visitors who are not signed in.
"""

import hashlib
from collections.abc import Callable
from urllib.parse import urlsplit

from django.conf import settings
from django.core.exceptions import DisallowedHost
from django.http import HttpRequest, HttpResponse, HttpResponseNotModified

from gemeente.page_cache import kept_pages
from gemeente.page_cache.kept_pages import KeptPage
from gemeente.page_cache.surroundings import take_over

Address = tuple[str, str, str]

MADE_ANEW = "gemeente.made_anew"
"""In the WSGI environment, where no visitor can put anything: make it, though it is kept."""
REVALIDATE = "no-cache"
"""A browser asks each time whether its copy is still right; the answer is mostly 304."""


class PageCacheMiddleware:
    """Answers from the kept pages, and keeps what may be kept."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        """Remember the rest of the site."""
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Return the kept page, or the page that the site makes now."""
        address = _address(request)
        if address is None:
            return self.get_response(request)
        kept = None if request.META.get(MADE_ANEW) else kept_pages.find(*address)
        if kept is None:
            before = kept_pages.stamp()
            take_over(request)
            response = self.get_response(request)
            if not _may_be_kept(response):
                return response
            kept = _kept(response)
            kept_pages.keep(*address, kept, before)
        return _answer(request, kept)


def _address(request: HttpRequest) -> Address | None:
    """Return scheme, host and path of a request whose answer is the same for every visitor."""
    if request.method not in {"GET", "HEAD"} or request.META.get("QUERY_STRING"):
        return None
    if settings.SESSION_COOKIE_NAME in request.COOKIES or getattr(request, "is_dummy", False):
        return None
    try:
        host = request.get_host()
    except DisallowedHost:
        return None
    return (request.scheme or "http", host, request.path) if _is_our_name(host) else None


def _is_our_name(host: str) -> bool:
    """Say whether the site is called exactly so.

    Django also takes any port and any capitals: who tries them all would have every page kept
    many thousands of times.
    """
    own = urlsplit(settings.WAGTAILADMIN_BASE_URL).netloc
    return host == own or host in settings.ALLOWED_HOSTS


def _may_be_kept(response: HttpResponse) -> bool:
    return (
        response.status_code == 200
        and not response.streaming
        and not response.cookies
        and response.get("Content-Type", "").startswith("text/html")
        and "Cache-Control" not in response
    )


def _kept(response: HttpResponse) -> KeptPage:
    response["Cache-Control"] = REVALIDATE
    etag = f'"{hashlib.sha256(response.content).hexdigest()[:32]}"'
    return KeptPage(response.content, tuple(response.items()), etag)


def _answer(request: HttpRequest, kept: KeptPage) -> HttpResponse:
    if kept.etag in request.META.get("HTTP_IF_NONE_MATCH", ""):
        answer: HttpResponse = HttpResponseNotModified()
        answer["Cache-Control"] = REVALIDATE
    else:
        answer = HttpResponse(kept.content)
        for name, value in kept.headers:
            answer[name] = value
    answer["ETag"] = kept.etag
    return answer
