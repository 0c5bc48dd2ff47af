"""What was an expert asked about a draft, and what came back?"""

import hashlib
import secrets
from datetime import timedelta
from typing import Any, ClassVar

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import TaskState

VALID_FOR = timedelta(days=14)
TOKEN_BYTES = 32


class FactCheckQuerySet(models.QuerySet["FactCheck"]):
    """Questions about fact checks."""

    def open(self) -> "FactCheckQuerySet":
        """Return those that can still be answered: the page waits for exactly this."""
        return self.filter(
            answered_at=None,
            withdrawn_at=None,
            expires_at__gt=timezone.now(),
            task_state__status=TaskState.STATUS_IN_PROGRESS,
        )

    def withdraw(self) -> int:
        """Make their links useless and return how many there were."""
        return self.update(withdrawn_at=timezone.now())

    def for_token(self, token: str) -> "FactCheck | None":
        """Return the fact check that this token opens; only a hash of it is stored."""
        return self.filter(token_hash=hashed(token)).first()

    def invite(self, **values: Any) -> "tuple[FactCheck, str]":
        """Store a new fact check and return it with its token, which is nowhere else."""
        token = secrets.token_urlsafe(TOKEN_BYTES)
        expires_at = timezone.now() + VALID_FOR
        check = self.create(token_hash=hashed(token), expires_at=expires_at, **values)
        return check, token


class FactCheck(models.Model):
    """One expert, asked about one text, with a link that needs no account."""

    task_state = models.ForeignKey(
        TaskState,
        verbose_name=_("task"),
        on_delete=models.CASCADE,
        related_name="fact_checks",
    )
    page = models.ForeignKey(
        settings.WAGTAIL_PAGE_MODEL,
        verbose_name=_("page"),
        on_delete=models.CASCADE,
        related_name="fact_checks",
    )
    email = models.EmailField(_("e-mail address of the expert"))
    digest = models.CharField(_("digest"), max_length=64)
    token_hash = models.CharField(max_length=64, unique=True, editable=False)
    sent_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("sent by"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    sent_at = models.DateTimeField(_("sent at"), auto_now_add=True)
    expires_at = models.DateTimeField(_("can be answered until"))
    withdrawn_at = models.DateTimeField(_("withdrawn at"), null=True, blank=True)
    answered_at = models.DateTimeField(_("answered at"), null=True, blank=True)
    answered_by = models.CharField(_("name of the expert"), max_length=100, blank=True)
    answers = models.JSONField(_("answers"), default=list)

    objects: ClassVar = FactCheckQuerySet.as_manager()

    class Meta:
        verbose_name = _("fact check")
        verbose_name_plural = _("fact checks")
        ordering = ["-sent_at"]

    def __str__(self) -> str:
        return f"{self.page} ({self.email})"

    @property
    def has_expired(self) -> bool:
        """Whether the link is too old to be answered."""
        return self.expires_at <= timezone.now()

    @property
    def is_open(self) -> bool:
        """Whether the expert can still answer, and the page still waits for it."""
        waits = self.task_state.status == TaskState.STATUS_IN_PROGRESS
        return waits and not (self.answered_at or self.withdrawn_at or self.has_expired)

    @property
    def objections(self) -> list[dict[str, str]]:
        """Return the answers that say something is not right."""
        return [answer for answer in self.answers if not answer["right"]]


def hashed(token: str) -> str:
    """Return the SHA-256 (hex) under which a token is stored; it has 256 random bits itself."""
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()
