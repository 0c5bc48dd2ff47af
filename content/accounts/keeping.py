"""May an account be deleted, or does the evidence need it?"""

from collections.abc import Iterable

from django.contrib.auth.base_user import AbstractBaseUser
from django.db import router
from django.db.models import Model
from django.db.models.deletion import Collector, ProtectedError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from wagtail.admin import messages


def keep(request: HttpRequest, users: Iterable[AbstractBaseUser]) -> HttpResponse | None:
    """Return the way to close the first account that must stay, or None when all may go.

    Who judged, approved or confirmed something must stay known: such an account is closed.
    """
    user = next((each for each in users if _is_needed(each)), None)
    if user is None:
        return None
    told = _("“%s” stands in the evidence and stays. Take away “Active”: then it is closed.")
    messages.error(request, told % user)
    return redirect("wagtailusers_users:edit", user.pk)


def _is_needed(user: Model) -> bool:
    try:
        Collector(using=router.db_for_write(type(user)), origin=user).collect([user])
    except ProtectedError:
        return True
    return False
