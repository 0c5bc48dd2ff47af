"""How does somebody read a finding and do something about it?"""

from typing import Any

from django import forms
from django.contrib.auth.decorators import permission_required
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from wagtail.admin import messages

from content.audits.admin.editing import may_edit
from content.audits.admin.finding_forms import AcceptForm, AssignForm, NoteForm
from content.audits.admin.finding_list import in_words
from content.audits.findings import handling
from content.audits.models import AuditFinding, FindingPlace
from content.governance.parts import label_of
from content.governance.wording import advice_of, message_of, why_of

VIEW = "audits.view_auditfinding"
HANDLE, ACCEPT = "audits.handle_auditfinding", "audits.accept_auditfinding"
PLACES_ON_A_PAGE = 50
FORMS = {"assign": AssignForm, "fixed": NoteForm, "accept": AcceptForm, "note": NoteForm}


@permission_required(VIEW, raise_exception=True)
def finding_detail(request: HttpRequest, finding_id: int) -> HttpResponse:
    """Show a finding whole, with what this person may do about it; do what was asked."""
    finding = get_object_or_404(AuditFinding.objects.select_related("assigned_to"), pk=finding_id)
    asked = request.POST.get("action", "") if request.method == "POST" else ""
    bound = _forms(request, asked)
    if asked and _done(request, finding, asked, bound):
        return redirect("audits:finding", finding.pk)
    status = 422 if asked else 200
    return render(request, "audits/finding.html", _context(request, finding, bound), status=status)


def _forms(request: HttpRequest, asked: str) -> dict[str, forms.Form]:
    return {
        name: kind(request.POST if name == asked else None, prefix=name)
        for name, kind in FORMS.items()
    }


def _done(
    request: HttpRequest, finding: AuditFinding, asked: str, bound: dict[str, forms.Form]
) -> bool:
    """Do what was asked; say whether that was possible. Raises PermissionDenied."""
    if not request.user.has_perm(ACCEPT if asked == "accept" else HANDLE):
        raise PermissionDenied
    form = bound.get(asked, forms.Form({}))
    if not form.is_valid():
        return False
    try:
        _do(request, finding, asked, form.cleaned_data)
    except ValidationError as problem:
        form.add_error(None, problem)
        return False
    messages.success(request, _("Saved."))
    return True


def _do(request: HttpRequest, finding: AuditFinding, asked: str, values: dict[str, Any]) -> None:
    user = request.user
    if asked == "assign":
        handling.assign(finding, values["to"], user)
    elif asked == "fixed":
        handling.mark_fixed(finding, user, values["note"])
    elif asked == "accept":
        handling.accept(finding, user, values["reason"], values["until"])
    elif asked == "note":
        handling.note(finding, user, values["note"])
    elif asked == "reopen":
        handling.reopen(finding, user)


def _context(
    request: HttpRequest, finding: AuditFinding, bound: dict[str, forms.Form]
) -> dict[str, Any]:
    current = finding.places.filter(is_current=True).select_related(
        "run_page__page", "audit_finding"
    )
    page = Paginator(current, PLACES_ON_A_PAGE).get_page(request.GET.get("p"))
    return {
        "finding": in_words(finding),
        "advice": advice_of(finding.finding),
        "why": why_of(finding.finding),
        "places": [(place, _where(place), message_of(place.finding)) for place in page],
        "page_obj": page,
        "events": finding.events.select_related("user", "run"),
        "forms": bound,
        "may_handle": request.user.has_perm(HANDLE),
        "may_accept": request.user.has_perm(ACCEPT),
        "may_edit": may_edit(request),
    }


def _where(place: FindingPlace) -> str:
    """Return what editors call the part of the page; empty when it is not theirs."""
    page = place.run_page.page
    kind = page.specific_class if page else None
    return label_of(kind(), place.path) if kind and place.path else ""
