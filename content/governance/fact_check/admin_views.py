"""How does a writer ask an expert, and see what came back?"""

from typing import Any

from django import forms
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin import messages
from wagtail.models import TaskState

from content.governance.fact_check.invitation import why_not_invited
from content.governance.models import FactCheck, FactCheckTask, GovernedPage
from content.governance.rate_limit import is_too_often

MOST_LETTERS, WITHIN_SECONDS = 20, 3600
"""A letter in the municipality's name, with a title of somebody's choice, goes to any address."""


class ExpertForm(forms.Form):
    """Whose address gets the link."""

    email = forms.EmailField(label=gettext_lazy("E-mail address of the expert"))

    def __init__(self, *args: Any, task_state: TaskState, sender: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.task_state, self.sender = task_state, sender

    def clean_email(self) -> str:
        """Return the address; the writer's own is refused, and so is a flood of letters."""
        email = str(self.cleaned_data["email"])
        if objection := why_not_invited(email, self.task_state):
            raise forms.ValidationError(objection)
        if is_too_often("fact-check-letter", str(self.sender.pk), MOST_LETTERS, WITHIN_SECONDS):
            raise forms.ValidationError(_("You sent many links. Try again in an hour."))
        return email


def ask(request: HttpRequest, page_id: int) -> HttpResponse:
    """Show the fact checks of a page, and send a link while it waits for one."""
    page = get_object_or_404(GovernedPage, pk=page_id).specific
    if not page.permissions_for_user(request.user).can_edit():
        raise PermissionDenied
    state = page.current_workflow_task_state
    task = state.task.specific if state is not None else None
    form = None
    if isinstance(task, FactCheckTask):
        expert = page.get_latest_revision_as_object().expert_email
        sent = request.POST if request.method == "POST" else None
        form = ExpertForm(sent, task_state=state, sender=request.user, initial={"email": expert})
        if form.is_valid():
            check = task.invite(state, form.cleaned_data["email"], request.user)
            messages.success(request, _("We sent a link to %(email)s.") % {"email": check.email})
            return redirect("governance:ask_fact_check", page.pk)
    checks = FactCheck.objects.filter(page_id=page.pk).select_related("sent_by", "task_state")
    context = {"page": page, "form": form, "checks": checks[:50]}
    return render(request, "governance/ask_fact_check.html", context)
