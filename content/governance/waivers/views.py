"""How does someone ask for a waiver, and how does a second person allow it?"""

from typing import Any

from django import forms
from django.contrib.auth.decorators import permission_required
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST
from django.views.generic import ListView
from wagtail.admin import messages
from wagtail.admin.widgets import AdminDateInput
from wagtail.permissions import page_permission_policy

from a11y_checks.finding import Finding
from content.governance.emergency.waiting import where_to_publish
from content.governance.gate import open_points, waivable_key
from content.governance.history import WAIVER_APPROVED, WAIVER_REQUESTED, record_waiver
from content.governance.judging import verdict_for
from content.governance.models import GovernedPage, Waiver
from content.governance.models.waiver import WaiverQuerySet
from content.governance.parts import label_of
from content.governance.people import is_same_person
from content.governance.waivers.letters import APPROVE, tell_who_asked, tell_who_may_approve
from content.governance.waivers.points import points_of
from content.governance.wording import with_place

VIEW = "governance.view_waiver"
SEE_ALL = (APPROVE, VIEW)


class WaiverForm(forms.ModelForm):
    """Why, for which findings and until when."""

    findings = forms.MultipleChoiceField(
        label=gettext_lazy("For which points?"), widget=forms.CheckboxSelectMultiple
    )

    class Meta:
        model = Waiver
        fields = ["findings", "reason", "ends_on"]
        widgets = {"ends_on": AdminDateInput, "reason": forms.Textarea(attrs={"rows": 4})}

    def __init__(self, *args: Any, choices: list[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["findings"].choices = choices


def ask(request: HttpRequest, page_id: int) -> HttpResponse:
    """Show and handle the form in which an editor asks for a waiver on the latest draft."""
    stored = get_object_or_404(GovernedPage, pk=page_id)
    if not stored.permissions_for_user(request.user).can_edit():
        raise PermissionDenied
    page = stored.get_latest_revision_as_object()
    verdict = verdict_for(page, whole=True)
    points = open_points(page, verdict)
    choices = list({waivable_key(point, verdict): _choice(page, point) for point in points}.items())
    waiver = Waiver(page=stored, requested_by=request.user)
    form = WaiverForm(request.POST or None, instance=waiver, choices=choices)
    if request.method == "POST" and form.is_valid():
        form.save()
        record_waiver(waiver, WAIVER_REQUESTED, request.user)
        tell_who_may_approve(waiver)
        messages.success(request, _("You asked for a waiver. Someone else decides on it."))
        return redirect("wagtailadmin_pages:edit", stored.pk)
    return render(request, "governance/ask_waiver.html", {"form": form, "page": page})


@require_POST
@permission_required(APPROVE, raise_exception=True)
def approve(request: HttpRequest, waiver_id: int) -> HttpResponse:
    """Let a second person allow the waiver; the one who asked cannot."""
    with transaction.atomic():
        waiver = get_object_or_404(Waiver.objects.select_for_update(), pk=waiver_id)
        if is_same_person(waiver.requested_by, request.user):
            messages.error(request, _("Someone else has to approve your waiver."))
        elif waiver.approved_at:
            messages.info(request, _("This waiver was approved already."))
        elif waiver.ends_on < timezone.localdate():
            messages.error(request, _("The end date has passed. Ask for a new waiver."))
        else:
            waiver.approved_by, waiver.approved_at = request.user, timezone.now()
            waiver.save(update_fields=["approved_by", "approved_at"])
            record_waiver(waiver, WAIVER_APPROVED, request.user)
            tell_who_asked(waiver)
            there = messages.button(where_to_publish(waiver.page_id), _("To the page"))
            messages.success(request, _("The page may now go live until the end date."), [there])
    return redirect("governance:waivers")


def detail(request: HttpRequest, waiver_id: int) -> HttpResponse:
    """Show one waiver with its points in words, and the button for who may decide."""
    waiver = get_object_or_404(_seen_by(request.user), pk=waiver_id)
    is_own = is_same_person(waiver.requested_by, request.user)
    is_open = waiver.approved_at is None and waiver.ends_on >= timezone.localdate()
    may_edit = waiver.page.permissions_for_user(request.user).can_edit()
    context = {
        "waiver": waiver,
        "points": points_of(waiver),
        "is_own": is_own,
        "may_decide": is_open and not is_own and request.user.has_perm(APPROVE),
        "page_url": reverse("wagtailadmin_pages:edit", args=[waiver.page_id]) if may_edit else "",
    }
    return render(request, "governance/waiver.html", context)


class WaiverList(ListView):
    """The waivers, the newest first: all for who decides or audits, else those on own pages."""

    model = Waiver
    template_name = "governance/waivers.html"
    ordering = ["-requested_at"]
    paginate_by = 50

    def get_queryset(self) -> Any:
        """Return the waivers this person may see, with their pages and people."""
        self.queryset = _seen_by(self.request.user)
        return super().get_queryset()

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Return the list with whether this person may approve, the own ones, and today."""
        context = super().get_context_data(**kwargs)
        user = self.request.user
        own = {w.pk for w in context["object_list"] if is_same_person(w.requested_by, user)}
        may = user.has_perm(APPROVE)
        return context | {"may_approve": may, "own": own, "today": timezone.localdate()}


def _seen_by(user: Any) -> WaiverQuerySet:
    waivers = Waiver.objects.select_related("page", "requested_by", "approved_by")
    if any(map(user.has_perm, SEE_ALL)):
        return waivers
    own = page_permission_policy.instances_user_has_permission_for(user, "change")
    return waivers.filter(page__in=own)


def _choice(page: GovernedPage, finding: Finding) -> str:
    return with_place(label_of(page, finding.pointer.path), finding)
