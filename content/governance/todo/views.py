"""How does somebody see a whole list of the board?"""

from dataclasses import dataclass

from django.contrib.auth.base_user import AbstractBaseUser
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from content.governance.todo.registry import TodoRow, TodoSource, todo_source

ROWS_ON_A_PAGE = 50


@dataclass(frozen=True)
class Rows:
    """The rows of a list as a sequence of which a paginator takes slices."""

    source: TodoSource
    user: AbstractBaseUser

    def count(self) -> int:
        """Return how many rows there are."""
        return self.source.count(self.user)

    def __len__(self) -> int:
        return self.count()

    def __getitem__(self, part: slice) -> list[TodoRow]:
        start = part.start or 0
        return list(self.source.rows(self.user, part.stop - start, start))


@require_GET
def todo_list(request: HttpRequest, name: str) -> HttpResponse:
    """Show one list, fifty rows at a time. Raises Http404 for a list that does not exist."""
    source = todo_source(name)
    if source is None:
        raise Http404
    pages = Paginator(Rows(source, request.user), ROWS_ON_A_PAGE)
    page = pages.get_page(request.GET.get("p"))
    return render(request, "governance/todo_list.html", {"source": source, "page_obj": page})
