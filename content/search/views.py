"""What does somebody get who searches?"""

import hashlib
from dataclasses import replace
from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.core.cache import cache
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language, gettext, override
from django.views.decorators.http import require_safe

from content.governance.rate_limit import is_too_often
from content.pages.audience import ASKED, CHOOSABLE, Audience, asked_audience
from content.search.indexing import findable
from content.search.other_language import in_other_language
from content.search.phrases import MOST_SIGNS
from content.search.query_log import note
from content.search.searching import Answer, Question, search
from content.search.suggestions import suggestions
from content.search.words import spaced

ON_A_PAGE = 10
EXACTLY, YES = "precies", "1"
"""In the address: `?precies=1` asks for the words as they were typed."""
EVERYBODY, MOST_AT_ONCE, WITHIN_SECONDS = "everybody", 50, 1
"""Suggestions for all visitors together, so that nobody's address has to be known. In a flood
only the suggestions stop; searching itself goes on. What is in the cache does not count."""
KEPT, IN_BROWSER = 600, 60
"""Seconds that the site, and a browser, keep suggestions. The site looks each time whether every
visitor may still open those pages; a browser does not ask."""


@require_safe
def results(request: HttpRequest) -> HttpResponse:
    """Show the search box, and the pages that answer when something is asked."""
    question = asked(request)
    answer = search(question)
    other = in_other_language(answer)
    shown = Paginator(answer.found, ON_A_PAGE).get_page(request.GET.get("p"))
    if question.words and shown.number == 1 and request.method == "GET":
        note(question.text, question.language, _hits(other or answer))
    response = render(request, "search/results.html", _context(answer, shown, other))
    response["X-Robots-Tag"] = "noindex"
    response["Cache-Control"] = "no-store"
    return response


@require_safe
def suggest(request: HttpRequest) -> JsonResponse:
    """Return pages for what is typed so far: `{"suggestions": [{"title", "url"}]}`."""
    typed = " ".join(spaced(request.GET.get("q", ""))[:MOST_SIGNS].casefold().split())
    mark = hashlib.sha256(f"{get_language()}:{typed}".encode("utf-8", "replace")).hexdigest()
    kept = cache.get(f"suggested:{mark}")
    if kept is None:
        if is_too_often("suggest", EVERYBODY, MOST_AT_ONCE, WITHIN_SECONDS):
            return JsonResponse({"suggestions": []}, status=429, headers={"Retry-After": "1"})
        pages = suggestions(typed, _language())
        kept = [(one.page.pk, one.title, one.page.get_url(request)) for one in pages]
        cache.set(f"suggested:{mark}", kept, KEPT)
    seen = set(findable().filter(pk__in=[pk for pk, *_told in kept]).values_list("pk", flat=True))
    told = [{"title": title, "url": url} for pk, title, url in kept if pk in seen]
    headers = {"Cache-Control": f"public, max-age={IN_BROWSER}", "X-Robots-Tag": "noindex"}
    return JsonResponse({"suggestions": told}, headers=headers)


@require_safe
def opensearch(request: HttpRequest) -> HttpResponse:
    """Return the description with which a browser can search this site from its address bar."""
    kind = "application/opensearchdescription+xml"
    return render(request, "search/opensearch.xml", content_type=kind)


def asked(request: HttpRequest) -> Question:
    """Return what the address asks; anything odd in it is simply not asked."""
    return Question(
        text=" ".join(spaced(request.GET.get("q", ""))[:MOST_SIGNS].split()),
        language=_language(),
        audience=asked_audience(request.GET.get(ASKED)),
        exact=request.GET.get(EXACTLY) == YES,
    )


def _context(answer: Answer, shown: Any, other: Answer | None) -> dict[str, Any]:
    question = answer.question
    return {
        "answer": answer,
        "other": other,
        "question": question,
        "shown": shown,
        "address": _address(question),
        "exact_address": _address(replace(question, exact=True)),
        "audiences": [_for_audience(one, question) for one in (None, *CHOOSABLE)],
        "elsewhere": [_in_language(code, question) for code, _name in settings.LANGUAGES],
    }


def _hits(answer: Answer) -> int:
    """Return how many pages answer; a mere guess is none, so that editors hear of the word."""
    return 0 if answer.knows_no_word else len(answer.found)


def _for_audience(audience: Audience | None, question: Question) -> dict[str, Any]:
    """Return the address of the same question for these people, None for everybody."""
    return {
        "name": audience.label if audience else gettext("Everything"),
        "address": _address(replace(question, audience=audience)),
        "is_current": audience == question.audience,
    }


def _in_language(code: str, question: Question) -> dict[str, Any]:
    """Return the address of the same question in a language of the site."""
    with override(code):
        address = _address(question)
    return {"code": code, "address": address, "is_current": code == question.language}


def _address(question: Question) -> str:
    """Return where the question is asked, with all that was chosen; `asked` reads it back."""
    chosen = {ASKED: question.audience, EXACTLY: YES if question.exact else None}
    told = {name: value for name, value in chosen.items() if value}
    return f"{reverse('search')}?{urlencode({'q': question.text, **told})}"


def _language() -> str:
    return (get_language() or "").split("-")[0]
