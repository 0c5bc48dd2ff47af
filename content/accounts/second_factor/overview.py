"""How does somebody look after their own way of signing in, and an administrator after others'?"""

from django.contrib.auth import get_user_model
from django.contrib.auth.base_user import AbstractBaseUser
from django.contrib.auth.decorators import permission_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST
from wagtail.admin import messages

from content.accounts.second_factor import codes, history
from content.accounts.second_factor.requirement import is_required_of
from content.accounts.second_factor.sessions import sign_out_everywhere
from content.accounts.second_factor.views import SHOW_CODES

MAY_RESET = "auth.change_user"


@never_cache
def overview(request: HttpRequest) -> HttpResponse:
    """Show how this person signs in, with what they can change about it."""
    context = {
        "has_app": codes.has_app(request.user),
        "codes_left": len(codes.recovery_codes(request.user)),
        "is_required": is_required_of(request.user),
    }
    return render(request, "accounts/overview.html", context)


@require_POST
def make_codes(request: HttpRequest) -> HttpResponse:
    """Make new recovery codes and go to where they show."""
    if codes.has_app(request.user):
        codes.new_recovery_codes(request.user)
        history.record(history.NEW_CODES, request.user, by=request.user)
        request.session[SHOW_CODES] = True
    return redirect("second_factor:codes")


@require_POST
def sign_out_elsewhere(request: HttpRequest) -> HttpResponse:
    """End every other session of this person."""
    ended = sign_out_everywhere(request.user, but=request.session.session_key)
    history.record(history.SIGNED_OUT, request.user, by=request.user)
    told = ngettext(
        "You are signed out on %(count)d other device.",
        "You are signed out on %(count)d other devices.",
        ended,
    )
    messages.success(request, told % {"count": ended})
    return redirect("second_factor:overview")


@permission_required(MAY_RESET, raise_exception=True)
def reset(request: HttpRequest, user_id: int) -> HttpResponse:
    """Ask an administrator whether they are sure, and take the codes of somebody away."""
    account = get_object_or_404(get_user_model(), pk=user_id)
    if request.method != "POST":
        return render(request, "accounts/reset.html", {"account": account})
    reset_for(account, by=request.user)
    messages.success(request, _("This person sets up an app again at the next sign-in."))
    return redirect("wagtailusers_users:index")


def reset_for(account: AbstractBaseUser, by: AbstractBaseUser | None) -> None:
    """Take app and recovery codes away and sign the account out: it starts anew."""
    codes.forget(account)
    sign_out_everywhere(account)
    history.record(history.RESET, account, by=by)
