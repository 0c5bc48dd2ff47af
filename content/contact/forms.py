"""What may a resident fill in?"""

import re
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from content.contact.models import Reason

LONGEST = 1000
OWN_ADDRESS = re.compile(r"\A/(?![/\\])[^\s\\]*\Z")
"""An address on this site: never `//other.site`."""


class AnswerForm(forms.Form):
    """The two buttons below every page.

    `website` is a trap for robots: people do not see it, so they leave it empty.
    """

    helped = forms.TypedChoiceField(
        choices=[("yes", _("Yes")), ("no", _("No"))], coerce=lambda said: said == "yes"
    )
    page = forms.IntegerField(required=False, min_value=1, max_value=2**31 - 1)
    address = forms.RegexField(OWN_ADDRESS, max_length=2000)
    website = forms.CharField(required=False)

    @property
    def is_robot(self) -> bool:
        """Whether somebody filled in the field that people cannot see."""
        return bool(self.data.get("website"))


class ExplanationForm(forms.Form):
    """The one question after the answer."""

    reason = forms.ChoiceField(
        label=_("Why did it not help you?"),
        choices=Reason.choices,
        widget=forms.RadioSelect,
        required=False,
    )
    text = forms.CharField(
        label=_("What can we do better?"),
        max_length=LONGEST,
        required=False,
        widget=forms.Textarea(attrs={"rows": 5}),
        help_text=_("Do not write your name, phone number or other data about you here."),
        error_messages={
            "max_length": _("Your text is too long. Use at most %(limit_value)d characters.")
        },
    )

    def __init__(self, *args: Any, helped: bool, **kwargs: Any) -> None:
        """Ask for a reason only when the page did not help."""
        super().__init__(*args, **kwargs)
        if helped:
            del self.fields["reason"]
