"""How does an expert without an account say whether the facts are right?"""

from functools import wraps
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.utils import translation
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from content.governance.fact_check.answering import answer
from content.governance.fact_check.questions import AnswerForm, pieces_of
from content.governance.models import FactCheck
from content.governance.rate_limit import is_too_often, visitor

MOST_REQUESTS, WITHIN_SECONDS = 60, 600
PRIVATE = {
    "Referrer-Policy": "no-referrer",
    "X-Robots-Tag": "noindex, nofollow",
    "Cache-Control": "no-store, private",
}
"""The address is the key: it must not leak, be found or be kept."""


def private(view: Any) -> Any:
    """Return the view in Dutch, with headers that keep its address secret."""

    @wraps(view)
    def with_headers(request: HttpRequest, token: str) -> HttpResponse:
        with translation.override(settings.LANGUAGE_CODE):
            response = view(request, token)
        for name, value in PRIVATE.items():
            response.headers[name] = value
        return response

    return with_headers


@csrf_exempt  # who posts here must know the token, and needs no cookie
@require_http_methods(["GET", "HEAD", "POST"])
@private
def fact_check(request: HttpRequest, token: str) -> HttpResponse:
    """Show the draft with its questions, and handle the answers."""
    check = _found(token)
    if _asks_too_often(request, check):
        return _told(request, "too_often", status=429)
    if check is None:
        return _told(request, "unknown", status=404)
    if not check.is_open:
        return _told(request, _why_closed(check), check, status=200 if check.answered_at else 410)
    return _questions(request, check)


def _questions(request: HttpRequest, check: FactCheck) -> HttpResponse:
    draft = check.task_state.revision.as_object()
    form = AnswerForm(_sent(request), pieces=pieces_of(draft))
    if request.method == "POST" and form.is_valid():
        stored = answer(check, form.cleaned_data["name"], form.answers)
        return _told(request, "thanks" if stored else "closed", check)
    context = {"form": form, "draft": draft, "check": check}
    status = 422 if form.errors else 200
    return render(request, "governance/fact_check/questions.html", context, status=status)


def _sent(request: HttpRequest) -> QueryDict | None:
    """Return what was sent; also an empty form is sent, and has errors."""
    return request.POST if request.method == "POST" else None


def _asks_too_often(request: HttpRequest, check: FactCheck | None) -> bool:
    """Count a request with a good link for that link, and any other for the visitor.

    So whoever tries links never locks out an expert behind the same address.
    """
    who = str(check.pk) if check else visitor(request)
    return is_too_often(f"fact-check-{bool(check)}", who, MOST_REQUESTS, WITHIN_SECONDS)


def _found(token: str) -> FactCheck | None:
    checks = FactCheck.objects.select_related("task_state__revision", "task_state__task", "page")
    return checks.for_token(token)


def _why_closed(check: FactCheck) -> str:
    if check.answered_at:
        return "answered"
    return "expired" if check.has_expired else "closed"


def _told(
    request: HttpRequest, what: str, check: FactCheck | None = None, status: int = 200
) -> HttpResponse:
    context = {"what": what, "check": check}
    return render(request, "governance/fact_check/told.html", context, status=status)
