"""Must this person still prove who they are with a code?"""

from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY
from django.contrib.auth.base_user import AbstractBaseUser
from django.http import HttpRequest
from wagtail.permissions import page_permission_policy

from content.accounts.provider.backend import BACKEND
from content.accounts.second_factor.codes import has_app

STEP = "accounts.second_step"
WAITS, DONE = "waits", "done"
WEIGHTY = (
    "governance.approve_waiver",
    "governance.change_wordlistentry",
    "facts.change_fact",
    "facts.change_contactpoint",
    "facts.change_organisation",
    "auth.change_user",
)
"""Rights with which somebody changes at once what residents read, or who may do what."""


def waits(request: HttpRequest) -> bool:
    """Say whether this signed-in person has a second step to do in this session.

    Decided once for each session. A session that nobody decided on yet is decided on now.
    """
    session = request.session
    if STEP not in session:
        session[STEP] = WAITS if _needs(request) else DONE
    return bool(session[STEP] != DONE)


def conclude(request: HttpRequest) -> None:
    """Let this session in, under a new key."""
    request.session.cycle_key()
    request.session[STEP] = DONE


def is_required_of(user: AbstractBaseUser) -> bool:
    """Say whether this account may not do without: it publishes, approves or administers."""
    return settings.REQUIRE_SECOND_FACTOR and (
        page_permission_policy.user_has_permission(user, "publish")
        or any(user.has_perm(right) for right in WEIGHTY)
    )


def _needs(request: HttpRequest) -> bool:
    if request.session.get(BACKEND_SESSION_KEY) == BACKEND:
        return False  # the municipality's own server asks for what it finds needed
    return has_app(request.user) or is_required_of(request.user)
