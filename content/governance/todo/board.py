"""What stands on the admin's first screen for this person?"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.contrib.auth.base_user import AbstractBaseUser
from django.http import HttpRequest
from wagtail.admin.ui.components import Component
from wagtail.admin.views.home import (
    UserObjectsInWorkflowModerationPanel,
    WorkflowObjectsToModeratePanel,
)

from content.governance.todo.registry import TodoRow, TodoSource, todo_sources

ROWS_SHOWN = 5
REPLACED = (WorkflowObjectsToModeratePanel, UserObjectsInWorkflowModerationPanel)
"""Wagtail's own lists of the same; they ask more of the database with every page on them."""


@dataclass(frozen=True)
class TodoList:
    """One list with its first rows and how many there are in all."""

    source: TodoSource
    rows: Sequence[TodoRow]
    count: int

    @property
    def has_more(self) -> bool:
        """Whether there are more rows than are shown."""
        return self.count > len(self.rows)


def lists_for(user: AbstractBaseUser) -> tuple[TodoList, ...]:
    """Return the lists with something on them for this person, the most urgent first."""
    counted = [(source, source.count(user)) for source in todo_sources()]
    return tuple(
        TodoList(source, source.rows(user, ROWS_SHOWN, 0), count)
        for source, count in counted
        if count
    )


class TodoBoard(Component):
    """The board itself."""

    name = "todo"
    template_name = "governance/todo_board.html"
    order = 100

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        """Return the lists of whoever looks."""
        return {"lists": lists_for(parent_context["request"].user)}


def put_on_first_screen(request: HttpRequest, panels: list[Component]) -> None:
    """Put the board in the place of Wagtail's own lists."""
    panels[:] = [panel for panel in panels if not isinstance(panel, REPLACED)]
    panels.append(TodoBoard())
