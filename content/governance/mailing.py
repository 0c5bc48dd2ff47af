"""How does a message leave the house, without holding up or undoing what it tells about?"""

import logging
from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.contrib.auth.base_user import AbstractBaseUser
from django.core.mail import EmailMessage
from django.db import transaction
from django.template.loader import render_to_string
from django.utils import translation

logger = logging.getLogger(__name__)


def mail_later(template: str, context: dict[str, Any], addresses: Iterable[str]) -> None:
    """Mail every address once what is being stored is stored; a failure is logged, not raised.

    The first line of `governance/mail/<template>.txt` is the subject. Dutch, as the site is.
    """
    to = sorted({address for address in addresses if address})
    if not to:
        return
    with translation.override(settings.LANGUAGE_CODE):
        known = context | {"base_url": settings.WAGTAILADMIN_BASE_URL.rstrip("/")}
        text = render_to_string(f"governance/mail/{template}.txt", known).strip()
    subject, _line, body = text.partition("\n")
    transaction.on_commit(lambda: _send(subject.strip(), body.strip() + "\n", to), robust=True)


def addresses_of(people: Iterable[AbstractBaseUser | None]) -> set[str]:
    """Return the e-mail addresses of those who can still sign in."""
    return {person.email for person in people if person and person.is_active and person.email}


def _send(subject: str, body: str, to: list[str]) -> None:
    for address in to:
        message = EmailMessage(subject, body, to=[address])
        message.extra_headers["Auto-Submitted"] = "auto-generated"
        try:
            message.send()
        except (OSError, ValueError):  # the mail server is away or says no; this is no address
            logger.exception("Not sent: “%s”", subject)
