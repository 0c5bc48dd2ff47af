"""An app for codes, as on somebody's phone."""

from base64 import b32decode
from html import unescape
from re import search

from django_otp.oath import totp
from django_otp.plugins.otp_totp.models import TOTPDevice


def key_on(html: str) -> bytes:
    """Return the key that the page shows to somebody who cannot scan it."""
    shown = search(r'<code class="sign-in__key">([^<]+)</code>', html)
    return b32decode(unescape(shown[1]).replace(" ", ""))


def code_of(key: bytes) -> str:
    """Return the six digits that the app shows now."""
    return f"{totp(key):06d}"


def wrong_code(key: bytes) -> str:
    """Return six digits that the app does not show, now or within a minute of now."""
    near = {totp(key, drift=drift) for drift in range(-2, 3)}
    return f"{next(digits for digits in range(100) if digits not in near):06d}"


def app_of(user) -> bytes:
    """Give somebody an app that works already, and return its key."""
    return TOTPDevice.objects.create(user=user, name="app", confirmed=True).bin_key
