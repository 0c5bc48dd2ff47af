"""How does the admin menu show only what a person may open?"""

from django.http import HttpRequest
from wagtail.admin.menu import MenuItem


class PermittedMenuItem(MenuItem):
    """Shown to whoever has the right it names."""

    def __init__(self, *args: object, right: str, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self._right = right

    def is_shown(self, request: HttpRequest) -> bool:
        """Say whether this person has the right."""
        return bool(request.user.has_perm(self._right))
