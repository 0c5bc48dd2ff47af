"""What can editors learn from what people search for?"""

from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

from django.contrib.auth.decorators import permission_required
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from content.search.questions import asked_in_vain, most_asked

VIEW = "search.view_querycount"
DAYS = 90
MOST_SHOWN = 50


@permission_required(VIEW, raise_exception=True)
def questions(request: HttpRequest) -> HttpResponse:
    """Show what is asked most, and what is asked in vain with a way to do something about it."""
    vain = [row | {"synonym_url": synonym_address(**_what(row))} for row in _top(asked_in_vain)]
    context = {"asked": _top(most_asked), "vain": vain, "days": DAYS}
    return render(request, "search/questions.html", context)


def synonym_address(query: str, language: str) -> str:
    """Return the address of a new synonym in which the question is filled in already."""
    form = reverse("wagtailsnippets_search_synonym:add")
    return f"{form}?{urlencode({'typed': query, 'language': language})}"


def _top(rows: Callable[[int], QuerySet]) -> list[dict[str, Any]]:
    return list(rows(DAYS)[:MOST_SHOWN])


def _what(row: dict[str, Any]) -> dict[str, str]:
    return {"query": row["query"], "language": row["language"]}
