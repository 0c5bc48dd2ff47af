"""What does somebody choose for a new run?"""

from typing import Any, ClassVar

from django import forms
from django.contrib.auth.base_user import AbstractBaseUser
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.widgets import AdminPageChooser

from content.audits.models import AuditRun
from content.audits.models.audit_run import DEPTHS, REPEATS, SCOPES, Scope
from content.audits.runs.rights import AUDIT_WEB
from content.audits.runs.scope import page_at, page_types
from content.governance.models import GovernedPage

WIDTHS = [
    ("1280", gettext_lazy("A computer: 1280 pixels wide")),
    ("320", gettext_lazy("A phone: 320 pixels wide")),
]


class RunForm(forms.ModelForm):
    """The choices, those about how to look apart: they are right as they are."""

    which: ClassVar = ("name", "scope", "section", "page_type", "addresses", "sample_size")
    how: ClassVar = (
        *("widths", "depth", "with_browser", "look_again", "workers"),
        *("most_pages", "delay_seconds", "seed", "repeat"),
    )
    section = forms.ModelChoiceField(
        label=gettext_lazy("Page"),
        queryset=GovernedPage.objects.live().filter(depth__gt=1),
        widget=AdminPageChooser,
        required=False,
        help_text=gettext_lazy("Only for “A page and all pages below it”."),
    )
    widths = forms.TypedMultipleChoiceField(
        label=gettext_lazy("On which screens"),
        choices=WIDTHS,
        coerce=int,
        initial=["1280", "320"],
        widget=forms.CheckboxSelectMultiple,
    )

    class Meta:
        model = AuditRun
        fields: ClassVar = [
            *("name", "scope", "section", "page_type", "addresses", "sample_size", "widths"),
            *("depth", "with_browser", "look_again", "workers", "most_pages", "delay_seconds"),
            *("seed", "repeat"),
        ]
        widgets: ClassVar = {
            "scope": forms.RadioSelect,
            "depth": forms.RadioSelect,
            "repeat": forms.RadioSelect,
            "addresses": forms.Textarea(attrs={"rows": 4}),
        }

    def __init__(self, *args: Any, user: AbstractBaseUser, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._may_web = user.has_perm(AUDIT_WEB)
        scopes = [each for each in SCOPES if self._may_web or each[0] != Scope.WEB]
        self.fields["scope"].choices = scopes
        self.fields["depth"].choices = DEPTHS
        self.fields["repeat"].choices = REPEATS
        types = [(model._meta.label, model._meta.verbose_name) for model in page_types()]
        self.fields["page_type"] = forms.ChoiceField(
            label=_("Type of page"),
            choices=[("", "---------"), *types],
            required=False,
            help_text=_("Only for “All pages of one type”."),
        )

    def clean(self) -> dict[str, Any]:
        """Return the values; say at its field what this choice of pages still needs."""
        values = super().clean() or {}
        needed = {
            Scope.SECTION: ("section", _("Choose a page.")),
            Scope.PAGE_TYPE: ("page_type", _("Choose a type of page.")),
            Scope.ADDRESSES: ("addresses", _("Write at least one address.")),
            Scope.WEB: ("addresses", _("Write the address of the first page.")),
        }
        field, message = needed.get(values.get("scope", ""), ("", ""))
        if field and not values.get(field):
            self.add_error(field, message)
        elif values.get("scope") == Scope.ADDRESSES and not self._may_web:
            self._refuse_elsewhere(values["addresses"])
        return values

    def _refuse_elsewhere(self, addresses: str) -> None:
        """Only whoever may audit other websites may list their addresses."""
        strange = [each for each in addresses.split() if page_at(each) is None]
        if strange:
            told = _("These are no pages of this website: %s") % ", ".join(strange)
            self.add_error("addresses", told)

    @property
    def which_fields(self) -> list[forms.BoundField]:
        """Return the fields that say which pages."""
        return [self[name] for name in self.which]

    @property
    def how_fields(self) -> list[forms.BoundField]:
        """Return the fields that say how to look."""
        return [self[name] for name in self.how]

    @property
    def has_error_in_how(self) -> bool:
        """Whether the part that is folded away must open."""
        return any(name in self.errors for name in self.how)
