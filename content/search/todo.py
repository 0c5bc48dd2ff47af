"""Which questions without an answer wait for an editor?"""

from django.contrib.auth.base_user import AbstractBaseUser
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from content.governance.todo.registry import TodoRow, TodoSource, register_todo
from content.search.questions import asked_in_vain
from content.search.report import synonym_address

DAYS = 30
OFTEN = 3
"""A question that is asked less often may be anybody's slip of the finger."""


def rows(user: AbstractBaseUser, limit: int, offset: int) -> list[TodoRow]:
    """Return the questions that found nothing, the most asked first."""
    return [
        TodoRow(
            title=row["query"],
            url=synonym_address(row["query"], row["language"]),
            detail=ngettext("asked %(count)d time", "asked %(count)d times", row["times"])
            % {"count": row["times"]},
            on=row["last"],
        )
        for row in _waiting(user)[offset : offset + limit]
    ]


def count(user: AbstractBaseUser) -> int:
    """Return how many such questions there are, 0 for who may not make a synonym."""
    return _waiting(user).count()


def _waiting(user: AbstractBaseUser) -> QuerySet:
    asked = asked_in_vain(DAYS).filter(times__gte=OFTEN)
    return asked if user.has_perm("search.add_synonym") else asked.none()


SOURCE = register_todo(
    TodoSource(
        name="questions-without-answer",
        heading=_("Searched for, but nothing found"),
        rows=rows,
        count=count,
        order=360,
    )
)
