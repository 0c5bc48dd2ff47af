"""Where else is somebody signed in, and how does that end?"""

from importlib import import_module

from django.conf import settings
from django.contrib.auth import SESSION_KEY
from django.contrib.auth.base_user import AbstractBaseUser
from django.contrib.sessions.models import Session
from django.utils import timezone


def sign_out_everywhere(user: AbstractBaseUser, but: str | None = None) -> int:
    """End all sessions of this account but the one with this key; return how many.

    Looks at every session: visitors have none, so there are as many as there are editors.
    """
    sessions = import_module(settings.SESSION_ENGINE).SessionStore
    theirs = [
        stored.session_key
        for stored in Session.objects.filter(expire_date__gt=timezone.now()).iterator()
        if stored.session_key != but and stored.get_decoded().get(SESSION_KEY) == str(user.pk)
    ]
    for key in theirs:
        sessions(key).delete()
    return len(theirs)
