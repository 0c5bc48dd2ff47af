"""What does somebody type in the second step?"""

from django import forms
from django.contrib.auth.base_user import AbstractBaseUser
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from django_otp.plugins.otp_totp.models import TOTPDevice

from content.accounts.second_factor.codes import (
    Answer,
    check,
    confirm_app,
    seconds_of,
    seconds_to_wait,
)

LONGEST = 20  # a recovery code with spaces in it


class CodeInput(forms.PasswordInput):
    """Shows what is typed, and is empty again after a wrong code."""

    input_type = "text"


WIDGET = CodeInput(
    attrs={"autocomplete": "one-time-code", "autocapitalize": "none", "spellcheck": "false"}
)


class CodeForm(forms.Form):
    """A code of the app, or a recovery code."""

    code = forms.CharField(
        label=_("Code"),
        help_text=_("Open the app on your phone. Type the 6 digits that you see."),
        max_length=LONGEST,
        widget=WIDGET,
    )
    answer = Answer.WRONG
    starts_here = True

    def __init__(self, *args: object, user: AbstractBaseUser, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        self.fields["code"].widget.attrs["autofocus"] = self.starts_here or self.is_bound

    def clean_code(self) -> str:
        """Return the code when it is right. Raises ValidationError with what to do now."""
        code: str = self.cleaned_data["code"]
        if seconds := self._seconds_to_wait():
            raise forms.ValidationError(_wait(seconds))
        if not self._is_right(code):
            raise forms.ValidationError(
                _("This code is not right. Wait for the next code in your app and type that.")
            )
        return code

    def _seconds_to_wait(self) -> int:
        return seconds_to_wait(self.user)

    def _is_right(self, code: str) -> bool:
        self.answer = check(self.user, code)
        return self.answer is not Answer.WRONG


class NewAppForm(CodeForm):
    """The first code of a new app; there is something to read and do before it."""

    starts_here = False

    def __init__(self, *args: object, device: TOTPDevice, **kwargs: object) -> None:
        super().__init__(*args, user=device.user, **kwargs)
        self.device = device

    def _seconds_to_wait(self) -> int:
        return seconds_of(self.device)

    def _is_right(self, code: str) -> bool:
        return confirm_app(self.device, code)


def _wait(seconds: int) -> str:
    return ngettext(
        "The code was wrong more than once. Wait %(count)d second and try again.",
        "The code was wrong more than once. Wait %(count)d seconds and try again.",
        seconds,
    ) % {"count": seconds}
