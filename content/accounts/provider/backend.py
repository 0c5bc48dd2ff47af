"""What may an account do that signed in elsewhere?"""

from typing import Any

from django.contrib.auth.backends import ModelBackend

BACKEND = "content.accounts.provider.backend.OutsideBackend"


class OutsideBackend(ModelBackend):
    """The rights of an account, as Django has them; it never accepts a password."""

    def authenticate(self, request: Any, **credentials: Any) -> None:
        """Accept nobody: the sign-in server does that."""
