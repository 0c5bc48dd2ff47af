"""What does somebody fill in for the statement on accessibility?"""

from datetime import date
from typing import Any, ClassVar

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.admin.widgets import AdminDateInput

from content.audits.models import KnownFailure, Statement

SHORT = {"rows": 3}


class StatementForm(forms.ModelForm):
    """What the evaluation itself does not say."""

    report_url = Statement._meta.get_field("report_url").formfield(assume_scheme="https")
    channels_url = Statement._meta.get_field("channels_url").formfield(assume_scheme="https")

    class Meta:
        model = Statement
        fields: ClassVar = [
            *("addresses", "left_out", "channels_url", "report_url", "research_planned_on"),
            *("email", "signed_by", "signed_on"),
        ]
        widgets: ClassVar = {
            "addresses": forms.Textarea(SHORT),
            "left_out": forms.Textarea(SHORT),
            "research_planned_on": AdminDateInput,
            "signed_on": AdminDateInput,
        }

    def clean_signed_on(self) -> date:
        """Return the day when it has come: nobody has signed tomorrow."""
        signed: date = self.cleaned_data["signed_on"]
        if signed > timezone.localdate():
            raise ValidationError(_("This day has not come yet."))
        return signed


class KnownFailureForm(forms.ModelForm):
    """What residents read of one failed criterion."""

    class Meta:
        model = KnownFailure
        fields: ClassVar = [
            *("description", "cause", "consequence", "alternative", "measure", "planned_on"),
            *("is_too_much_to_ask", "why_too_much"),
        ]
        widgets: ClassVar = {
            "planned_on": AdminDateInput,
            **dict.fromkeys(
                ("description", "cause", "consequence", "alternative", "measure", "why_too_much"),
                forms.Textarea(SHORT),
            ),
        }

    def clean(self) -> dict[str, Any]:
        """Return the values; what costs too much needs a reason, and only that."""
        values = super().clean() or {}
        if not values.get("is_too_much_to_ask"):
            values["why_too_much"] = ""
        elif not values.get("why_too_much"):
            self.add_error("why_too_much", _("Write why it costs too much."))
        return values
