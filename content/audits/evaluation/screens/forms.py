"""What does an auditor fill in during the five steps?"""

from typing import Any, ClassVar

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.widgets import AdminDateInput, AdminPageChooser

from a11y_checks.outcome import Outcome
from content.audits.evaluation.facts import CriterionFacts, EvaluationFacts
from content.audits.evaluation.judging import check
from content.audits.evaluation.pictures import as_png
from content.audits.models import Evaluation, SamplePage
from content.audits.models.criterion_judgement import OUTCOMES
from content.audits.models.evaluation import TARGETS, Target
from content.audits.runs.scope import address_of
from content.governance.models import GovernedPage

SHORT = {"rows": 3}
NO_SAMPLE = gettext_lazy("Choose the sample first.")
TAKE = [
    ("", gettext_lazy("No picture by the browser")),
    ("1280", gettext_lazy("As on a computer, 1280 pixels wide")),
    ("320", gettext_lazy("As on a phone, 320 pixels wide")),
]


class ScopeForm(forms.ModelForm):
    """Step 1."""

    section = forms.ModelChoiceField(
        label=gettext_lazy("Part of the website"),
        queryset=GovernedPage.objects.live().filter(depth__gt=1),
        widget=AdminPageChooser,
        required=False,
        help_text=gettext_lazy("Leave this empty for the whole website."),
    )
    target = forms.ChoiceField(
        label=gettext_lazy("Requirements"),
        choices=TARGETS,
        initial=Target.WCAG_22,
        widget=forms.RadioSelect,
    )

    class Meta:
        model = Evaluation
        fields: ClassVar = [
            *("title", "site_name", "section", "scope_note", "target", "kind"),
            *("commissioner", "evaluators", "support_baseline"),
        ]
        widgets: ClassVar = {
            "kind": forms.RadioSelect,
            "scope_note": forms.Textarea(SHORT),
            "support_baseline": forms.Textarea(SHORT),
        }


class ExplorationForm(forms.ModelForm):
    """Step 2: what a machine cannot find itself."""

    essential_functions = Evaluation._meta.get_field("essential_functions").formfield(
        required=True, widget=forms.Textarea(SHORT)
    )

    class Meta:
        model = Evaluation
        fields: ClassVar = ["essential_functions", "exploration_note"]
        widgets: ClassVar = {"exploration_note": forms.Textarea(SHORT)}


class SamplePageForm(forms.ModelForm):
    """Step 3: one page more."""

    url = forms.URLField(
        label=gettext_lazy("Address"),
        max_length=2000,
        assume_scheme="https",
        help_text=gettext_lazy("A whole address, such as https://www.voorbeeldstad.nl/paspoort/."),
    )

    class Meta:
        model = SamplePage
        fields: ClassVar = ["url", "title", "reason"]

    def clean_url(self) -> str:
        """Return the address, as a run calls it, when the sample does not have it yet."""
        url = address_of(self.cleaned_data["url"])
        if self.instance.evaluation.sample.filter(url=url).exists():
            raise ValidationError(_("This page is in the sample already."))
        return url


class JudgementForm(forms.Form):
    """Step 4: one judgement, with a picture when that helps."""

    page = forms.ModelChoiceField(
        label=gettext_lazy("For which page?"),
        queryset=SamplePage.objects.none(),
        required=False,
        empty_label=gettext_lazy("The whole sample"),
    )
    outcome = forms.ChoiceField(
        label=gettext_lazy("What is your judgement?"), choices=OUTCOMES, widget=forms.RadioSelect
    )
    note = forms.CharField(
        label=gettext_lazy("What did you see, and where?"),
        required=False,
        max_length=5000,
        widget=forms.Textarea(SHORT),
        help_text=gettext_lazy("Needed when it fails, or when you doubt."),
    )
    take = forms.ChoiceField(
        label=gettext_lazy("Let the browser take a picture of the page?"),
        choices=TAKE,
        required=False,
        widget=forms.RadioSelect,
    )
    picture = forms.FileField(label=gettext_lazy("Or add a picture of your own"), required=False)
    shows = forms.CharField(
        label=gettext_lazy("What does the picture show?"), required=False, max_length=200
    )

    def __init__(
        self, *args: Any, evaluation: Evaluation, known: CriterionFacts, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.fields["page"].queryset = evaluation.sample.all()
        self._known = known

    def clean_picture(self) -> bytes | None:
        """Return the picture as a PNG."""
        upload = self.cleaned_data["picture"]
        return as_png(upload) if upload else None

    def clean(self) -> dict[str, Any]:
        """Return the values; say at its field what is still needed."""
        values = super().clean() or {}
        if not self._known.pages:
            raise ValidationError(NO_SAMPLE)
        if values.get("outcome"):
            try:
                outcome = Outcome(values["outcome"])
                check(outcome, values.get("note", ""), self._known, values.get("page"))
            except ValidationError as problem:
                self.add_error("note", problem)
        if values.get("take") and not values.get("page"):
            self.add_error("page", _("Choose the page of which you want a picture."))
        if (values.get("take") or values.get("picture")) and not values.get("shows"):
            self.add_error("shows", _("Write what the picture shows, for who cannot see it."))
        return values


class SecondForm(forms.Form):
    """What a second auditor says."""

    judgement = forms.IntegerField(widget=forms.HiddenInput)
    agrees = forms.TypedChoiceField(
        label=gettext_lazy("Do you agree?"),
        choices=[("yes", gettext_lazy("I agree")), ("no", gettext_lazy("I do not agree"))],
        coerce=lambda value: value == "yes",
        empty_value=None,
        widget=forms.RadioSelect,
    )
    note = forms.CharField(
        label=gettext_lazy("Why?"), required=False, max_length=2000, widget=forms.Textarea(SHORT)
    )


class ReportForm(forms.ModelForm):
    """Step 5."""

    finished_on = forms.DateField(
        label=gettext_lazy("Finished on"),
        required=False,
        widget=AdminDateInput,
        help_text=gettext_lazy("Only when no criterion of the law needs a person any more."),
    )

    class Meta:
        model = Evaluation
        fields: ClassVar = ["summary", "specifics", "finished_on"]
        widgets: ClassVar = {
            "summary": forms.Textarea(SHORT),
            "specifics": forms.Textarea(SHORT),
        }

    def __init__(self, *args: Any, facts: EvaluationFacts, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._facts = facts

    def clean_finished_on(self) -> Any:
        """Return the day, when the evaluation is complete and the day has come."""
        finished = self.cleaned_data["finished_on"]
        if finished and finished > timezone.localdate():
            raise ValidationError(_("This day has not come yet."))
        if finished and not self._facts.sample:
            raise ValidationError(NO_SAMPLE)
        if finished and not self._facts.is_complete:
            raise ValidationError(_("Some criteria of the law still need a person."))
        return finished
