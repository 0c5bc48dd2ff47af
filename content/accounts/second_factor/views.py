"""How does somebody do the second step, and set it up?"""

from django.contrib.auth import REDIRECT_FIELD_NAME
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters

from content.accounts.second_factor import codes, history
from content.accounts.second_factor.codes import Answer
from content.accounts.second_factor.forms import CodeForm, NewAppForm
from content.accounts.second_factor.requirement import conclude, is_required_of, waits
from content.accounts.second_factor.sessions import sign_out_everywhere

SHOW_CODES = "accounts.show_codes"
WANTED = "accounts.wanted"
NEW_APP = "accounts.new_app"


@sensitive_post_parameters("code")
@never_cache
def ask(request: HttpRequest) -> HttpResponse:
    """Ask for a code; whoever has no app yet sets one up first."""
    if not waits(request):
        return redirect(_wanted(request))
    if not codes.has_app(request.user):
        return redirect(_with_next(request, "second_factor:set_up"))
    form = CodeForm(request.POST or None, user=request.user)
    if request.method == "POST" and form.is_valid():
        if form.answer is Answer.BY_RECOVERY_CODE:
            history.record(history.RECOVERED, request.user, by=request.user)
        conclude(request)
        return redirect(_wanted(request))
    context = {"form": form, "next": _wanted(request)}
    return render(request, "accounts/second_step.html", context)


@sensitive_post_parameters("code")
@never_cache
def set_up(request: HttpRequest) -> HttpResponse:
    """Let somebody put a new key in an app, and prove with a code that it works.

    Whoever has an app already proves with that one first.
    """
    user = request.user
    if waits(request) and codes.has_app(user):
        return redirect(_with_next(request, "second_factor:ask"))
    device = codes.app_to_confirm(user, request.session.get(NEW_APP))
    request.session[NEW_APP] = device.pk
    form = NewAppForm(request.POST or None, device=device)
    if request.method == "POST" and form.is_valid():
        return _set_up_done(request)
    context = {
        "form": form,
        "next": _wanted(request),
        "qr_code": codes.qr_code(device),
        "key": codes.key_to_type(device),
        "address": device.config_url,
        "is_required": is_required_of(user) and not codes.has_app(user),
        "is_inside": not waits(request),
    }
    return render(request, "accounts/set_up.html", context)


@never_cache
def show_codes(request: HttpRequest) -> HttpResponse:
    """Show the new recovery codes, once."""
    if not request.session.pop(SHOW_CODES, False):
        return redirect("second_factor:overview")
    context = {
        "codes": codes.recovery_codes(request.user),
        "next": request.session.pop(WANTED, reverse("wagtailadmin_home")),
    }
    return render(request, "accounts/recovery_codes.html", context)


def _set_up_done(request: HttpRequest) -> HttpResponse:
    codes.new_recovery_codes(request.user)
    history.record(history.SET_UP, request.user, by=request.user)
    conclude(request)
    sign_out_everywhere(request.user, but=request.session.session_key)
    request.session[SHOW_CODES], request.session[WANTED] = True, _wanted(request)
    return redirect("second_factor:codes")


def _wanted(request: HttpRequest) -> str:
    """Return where this person was going; never to another site."""
    told = request.POST.get(REDIRECT_FIELD_NAME) or request.GET.get(REDIRECT_FIELD_NAME, "")
    is_ours = url_has_allowed_host_and_scheme(told, {request.get_host()}, request.is_secure())
    return told if is_ours else reverse("wagtailadmin_home")


def _with_next(request: HttpRequest, name: str) -> str:
    return f"{reverse(name)}?{request.GET.urlencode()}"
