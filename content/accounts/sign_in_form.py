"""What does somebody type to sign in with a password?"""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.auth import LoginForm


class SignInForm(LoginForm):
    """Name and password: labelled, not explained in grey, and known to a password safe.

    The names for `autocomplete` are those that WCAG 2.2, 1.3.5 asks for.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        told = {
            "username": (_("Username"), "username"),
            "password": (_("Password"), "current-password"),
        }
        for name, (label, autocomplete) in told.items():
            field = self.fields[name]
            field.label = label
            field.widget.attrs.pop("placeholder", None)
            field.widget.attrs["autocomplete"] = autocomplete
