"""What does somebody fill in to handle a finding?"""

from typing import Any

from django import forms
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Permission
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from wagtail.admin.widgets import AdminDateInput


class AssignForm(forms.Form):
    """Who solves it."""

    to = forms.ModelChoiceField(label=_("Who solves this?"), queryset=None)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        admin = Permission.objects.filter(codename="access_admin")
        may = Q(groups__permissions__in=admin) | Q(is_superuser=True)
        people = get_user_model().objects.filter(may, is_active=True).distinct()
        self.fields["to"].queryset = people.order_by("username")


class NoteForm(forms.Form):
    """What to remember of it."""

    note = forms.CharField(
        label=_("Note"), required=False, max_length=2000, widget=forms.Textarea(attrs={"rows": 3})
    )


class AcceptForm(forms.Form):
    """Why it stays for now, and until when."""

    reason = forms.CharField(
        label=_("Why can this not be solved now?"),
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("This reason is used in the statement on accessibility."),
    )
    until = forms.DateField(
        label=_("Until when?"),
        widget=AdminDateInput,
        help_text=_("At most a year. After this day the finding is open again."),
    )
