"""Who is told that there is no statement on accessibility online, and what must they do?"""

from django.contrib.auth.base_user import AbstractBaseUser
from django.urls import reverse
from django.utils.translation import gettext, gettext_lazy

from content.audits.evaluation.screens.rights import ADD, CHANGE, WRITE_STATEMENT
from content.audits.models import Evaluation, Statement
from content.governance.todo.registry import TodoRow, TodoSource, register_todo

ORDER = 405
"""Before the statements to renew (410)."""


def _is_missing(user: AbstractBaseUser) -> bool:
    """Say whether this person may make a statement and none is online."""
    may_make = user.has_perms([CHANGE, WRITE_STATEMENT])
    return may_make and not Statement.objects.filter(page__live=True).exists()


def _rows(user: AbstractBaseUser, limit: int, offset: int) -> list[TodoRow]:
    return [_row(user)][offset : offset + limit] if _is_missing(user) else []


def _row(user: AbstractBaseUser) -> TodoRow:
    """Return the row that leads to the next thing to do: begin, write, or publish."""
    title = gettext("There is no statement on accessibility yet")
    newest = Evaluation.objects.order_by("-created_at", "-pk").first()
    if newest is None:
        address = "audits:new_evaluation" if user.has_perm(ADD) else "audits:evaluations"
        told = gettext("Begin with an evaluation. From it you make the statement.")
        return TodoRow(title, reverse(address), told)
    drafted = Statement.objects.exclude(page=None).order_by("-signed_on", "-pk").first()
    made_from = drafted.evaluation_id if drafted else newest.pk
    told = (
        gettext("The page of the statement is a draft. Have it published.")
        if drafted
        else gettext("Make it from the evaluation “%s”.") % newest.title
    )
    return TodoRow(title, reverse("audits:statement", args=[made_from]), told)


register_todo(
    TodoSource(
        name="statement-missing",
        heading=gettext_lazy("Statement on accessibility"),
        rows=_rows,
        count=lambda user: int(_is_missing(user)),
        order=ORDER,
    )
)
