"""How does somebody put an emergency message live within two minutes?"""

from dataclasses import asdict, dataclass
from datetime import timedelta
from typing import Any

from django import forms
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin import messages
from wagtail.admin.widgets import AdminDateInput

from content.governance.emergency.carrier import Carrier, Notice, carrier_in_use
from content.governance.emergency.messages import EmergencyMessage, emergency_messages
from content.governance.emergency.publishing import keep_as_draft, publish_notice
from content.governance.emergency.waiting import WAITING, waiting_notice
from content.governance.history import record_refusal
from content.governance.models import GovernedPage
from content.governance.refusal import PublicationBlocked
from content.governance.wording import with_words

USUAL_DAYS = 2


class NoticeForm(forms.Form):
    """The message as visitors will read it, and until when."""

    heading = forms.CharField(label=gettext_lazy("What is going on?"), max_length=80)
    text = forms.CharField(
        label=gettext_lazy("What can people do?"),
        max_length=300,
        widget=forms.Textarea({"rows": 4}),
    )
    until = forms.DateField(label=gettext_lazy("Show until"), widget=AdminDateInput)

    def clean_until(self) -> Any:
        """Return the last day; a day that has passed is refused."""
        until = self.cleaned_data["until"]
        if until < timezone.localdate():
            raise forms.ValidationError(_("Choose today or a later day."))
        return until

    @property
    def notice(self) -> Notice:
        """Return what was filled in."""
        data = self.cleaned_data
        return Notice(data["heading"], data["text"], data["until"])


@dataclass(frozen=True)
class Chosen:
    """What somebody starts from: one of the messages that are ready, or the one that waits."""

    key: str
    label: str
    initial: dict[str, Any]


def emergency(request: HttpRequest) -> HttpResponse:
    """Show the messages that are ready, the chosen one as a form, and put it live."""
    carrier, page = _allowed(request)
    waiting = waiting_notice(carrier, page)
    chosen = _chosen(request.GET.get("message", ""), waiting)
    sent = request.POST if request.method == "POST" else None
    form = NoticeForm(sent, initial=chosen.initial) if chosen else None
    points: list[str] = []
    if request.method == "POST" and "remove" in request.POST:
        publish_notice(carrier, page, Notice("", "", None), request.user)
        messages.success(request, _("The emergency message is taken away."))
        return redirect("governance:emergency")
    if form is not None and form.is_valid():
        points = _publish(request, carrier, page, form.notice)
        if not points:
            messages.success(request, _("The message is live, on every page."))
            return redirect("governance:emergency")
    context = {
        "page": page,
        "ready": emergency_messages().values(),
        "chosen": chosen,
        "form": form,
        "points": points,
        "notice": carrier.read(page),
        "waiting": waiting,
        "removing": "remove" in request.GET,
    }
    return render(request, "governance/emergency.html", context)


def _allowed(request: HttpRequest) -> tuple[Carrier, GovernedPage]:
    """Return the carrier and its page. Raises Http404 without one, PermissionDenied otherwise."""
    carrier = carrier_in_use()
    page = carrier.page() if carrier else None
    if carrier is None or page is None:
        raise Http404
    if not page.permissions_for_user(request.user).can_publish():
        raise PermissionDenied
    return carrier, page


def _chosen(key: str, waiting: Notice | None) -> Chosen | None:
    """Return the start of this name, None when there is no such message."""
    ready = emergency_messages().get(key)
    if ready:
        return Chosen(ready.key, ready.label, _prefilled(ready))
    if key == WAITING and waiting:
        return Chosen(key, _("The message that waits"), asdict(waiting))
    return None


def _prefilled(chosen: EmergencyMessage) -> dict[str, Any]:
    heading = chosen.heading.format(place=chosen.place)
    text = chosen.text.format(place=chosen.place)
    until = timezone.localdate() + timedelta(days=USUAL_DAYS)
    return {"heading": heading, "text": text, "until": until}


def _publish(
    request: HttpRequest, carrier: Carrier, page: GovernedPage, notice: Notice
) -> list[str]:
    """Put the notice live and return nothing, or keep it as a draft and return what refuses it."""
    try:
        publish_notice(carrier, page, notice, request.user)
    except PublicationBlocked as refusal:
        record_refusal(refusal, user=request.user)
        keep_as_draft(carrier, page, notice, request.user)
        return [with_words(finding) for finding in refusal.findings]
    return []
