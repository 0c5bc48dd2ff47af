"""Is this the code that the app shows now, or a recovery code that was not used yet?

The codes of the app are TOTP (RFC 6238), checked by django-otp, which refuses a code the
second time and makes somebody wait longer after every wrong one.
"""

from base64 import b32encode
from binascii import unhexlify
from enum import Enum
from math import ceil

import segno
from django.contrib.auth.base_user import AbstractBaseUser
from django.db import transaction
from django.utils import timezone
from django.utils.safestring import SafeString, mark_safe
from django_otp import verify_token
from django_otp.plugins.otp_static.models import StaticDevice, StaticToken
from django_otp.plugins.otp_totp.models import TOTPDevice

APP, PAPER = "app", "recovery codes"  # names of devices, for who looks in the database
RECOVERY_CODES = 10
DIGITS = 6


class Answer(Enum):
    """What came of a code."""

    WRONG = "wrong"
    BY_APP = "app"
    BY_RECOVERY_CODE = "recovery"


def has_app(user: AbstractBaseUser) -> bool:
    """Say whether this account has an app that gives codes."""
    return bool(TOTPDevice.objects.filter(user=user, confirmed=True).exists())


def check(user: AbstractBaseUser, typed: str) -> Answer:
    """Return what the code proves; a recovery code is used up by it."""
    code = _bare(typed)
    by_app = code.isdigit() and len(code) == DIGITS
    kind = TOTPDevice if by_app else StaticDevice
    device = kind.objects.filter(user=user, confirmed=True).first()
    if device is None or verify_token(user, device.persistent_id, code) is None:
        return Answer.WRONG
    return Answer.BY_APP if by_app else Answer.BY_RECOVERY_CODE


def seconds_to_wait(user: AbstractBaseUser) -> int:
    """Return how long this account must wait after wrong codes; 0 when it need not."""
    devices = [
        *TOTPDevice.objects.filter(user=user, confirmed=True),
        *StaticDevice.objects.filter(user=user, confirmed=True),
    ]
    return max(map(seconds_of, devices), default=0)


def seconds_of(device: TOTPDevice | StaticDevice) -> int:
    """Return how long this one app or paper takes no codes; 0 when it does."""
    may, told = device.verify_is_allowed()
    return 0 if may else max(1, ceil((told["locked_until"] - timezone.now()).total_seconds()))


def app_to_confirm(user: AbstractBaseUser, known: int | None) -> TOTPDevice:
    """Return the key that somebody is busy putting in an app, or a new one.

    `known` is the key of this session: nobody gets to see one that another session began.
    """
    mine = TOTPDevice.objects.filter(user=user, confirmed=False, pk=known).first()
    return mine or TOTPDevice.objects.create(user=user, confirmed=False, name=APP)


@transaction.atomic
def confirm_app(device: TOTPDevice, typed: str) -> bool:
    """Take the new app into use when it gives the right code, in the place of all others."""
    if not device.verify_token(_bare(typed)):
        return False
    TOTPDevice.objects.filter(user=device.user).exclude(pk=device.pk).delete()
    device.confirmed = True
    device.save(update_fields=["confirmed"])
    return True


@transaction.atomic
def new_recovery_codes(user: AbstractBaseUser) -> None:
    """Give this account ten new recovery codes; the older ones work no more."""
    StaticDevice.objects.filter(user=user).delete()
    device = StaticDevice.objects.create(user=user, name=PAPER)
    StaticToken.objects.bulk_create(
        StaticToken(device=device, token=StaticToken.random_token()) for _ in range(RECOVERY_CODES)
    )


def recovery_codes(user: AbstractBaseUser) -> list[str]:
    """Return the recovery codes that were not used yet, as somebody writes them down."""
    tokens = StaticToken.objects.filter(device__user=user).order_by("pk")
    return [f"{code[:4]}-{code[4:]}" for code in tokens.values_list("token", flat=True)]


@transaction.atomic
def forget(user: AbstractBaseUser) -> None:
    """Take the app and the recovery codes of this account away."""
    TOTPDevice.objects.filter(user=user).delete()
    StaticDevice.objects.filter(user=user).delete()


def key_to_type(device: TOTPDevice) -> str:
    """Return the key for somebody who cannot scan the code, in groups of four."""
    key = b32encode(unhexlify(device.key)).decode().rstrip("=")
    return " ".join(key[at : at + 4] for at in range(0, len(key), 4))


def qr_code(device: TOTPDevice) -> SafeString:
    """Return the code to scan as SVG, made here: the key goes to no other server.

    Black on white, also in a dark admin; with a quiet zone of four squares (ISO/IEC 18004).
    It has a `viewBox` and no size of its own, so that the style sheet scales it whole.
    """
    code = segno.make(device.config_url, error="l")
    drawn = code.svg_inline(border=4, omitsize=True, dark="#000", light="#fff")
    return mark_safe(drawn)  # noqa: S308 - drawn here; what it tells are squares


def _bare(typed: str) -> str:
    return "".join(typed.split()).replace("-", "").lower()
