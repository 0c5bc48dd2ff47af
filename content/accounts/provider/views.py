"""How does somebody go to the sign-in server, and come back?"""

import logging
from typing import Any

from authlib.integrations.base_client import OAuthError
from django.conf import settings
from django.contrib.auth import login
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET
from joserfc.errors import JoseError
from requests.exceptions import RequestException

from content.accounts.provider.backend import BACKEND
from content.accounts.provider.client import client, is_configured
from content.accounts.provider.mapping import Claims
from content.accounts.provider.people import NoRole, account_for, take_roles_away

logger = logging.getLogger(__name__)
NEXT = "accounts.next"
FAULTS = (OAuthError, JoseError, RequestException, RuntimeError, KeyError, ValueError)


@never_cache
@require_GET
def start(request: HttpRequest) -> HttpResponse:
    """Send somebody to the sign-in server, and remember where they wanted to go."""
    _require_server()
    wanted = request.GET.get("next", "")
    is_ours = url_has_allowed_host_and_scheme(wanted, {request.get_host()}, request.is_secure())
    request.session[NEXT] = wanted if is_ours else reverse("wagtailadmin_home")
    try:
        return client().authorize_redirect(
            request, request.build_absolute_uri(reverse("accounts:come_back"))
        )
    except FAULTS as fault:
        return _failed(request, fault)


@never_cache
@require_GET
def come_back(request: HttpRequest) -> HttpResponse:
    """Sign in whoever the server vouches for, when they have a role here."""
    _require_server()
    try:
        claims = _claims(request)
    except FAULTS as fault:
        return _failed(request, fault)
    try:
        account = account_for(claims)
    except NoRole:
        take_roles_away(claims)
        return render(request, "accounts/no_role.html", status=403)
    if not account.is_active:
        return render(request, "accounts/no_role.html", status=403)
    wanted = request.session.get(NEXT) or reverse("wagtailadmin_home")
    login(request, account, backend=BACKEND)
    request.session.set_expiry(0)  # until the browser closes
    return redirect(wanted)


def _claims(request: HttpRequest) -> Claims:
    """Return what the server says of this person; the group may stand in either answer."""
    server = client()
    token = server.authorize_access_token(request, claims_options=_expected(server))
    claims = dict(token["userinfo"])
    if settings.OIDC_GROUP_CLAIM not in claims:
        told = server.userinfo(token=token)
        if told.get("sub") == claims["sub"]:  # OpenID Connect Core 1.0, 5.3.2
            claims = {**told, **claims}
    return claims


def _expected(server: Any) -> dict[str, dict[str, Any]]:
    """Return who must have sent the answer, and to whom (OpenID Connect Core 1.0, 3.1.3.7)."""
    issuer = server.load_server_metadata().get("issuer")
    return {"iss": {"values": [issuer]}, "aud": {"values": [settings.OIDC_CLIENT_ID]}}


def _require_server() -> None:
    if not is_configured():
        raise Http404


def _failed(request: HttpRequest, fault: Exception) -> HttpResponse:
    logger.warning("Signing in at %s failed: %r", settings.OIDC_SERVER_URL, fault)
    return render(request, "accounts/sign_in_failed.html", status=502)
