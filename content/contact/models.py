"""What do we keep of a resident who tells whether a page helped?

No name, no address, no session: only the answer, the page and its version. Personal data in
the text is taken out before it is stored (`storing.py`), and old texts go (`retention.py`).
"""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Revision

from content.governance.models import GovernedPage


class Reason(models.TextChoices):
    """Why a page did not help."""

    NOT_FOUND = "not-found", _("I could not find what I was looking for")
    TOO_HARD = "too-hard", _("I did not understand it")
    WRONG = "wrong", _("Something is not right")
    DOES_NOT_WORK = "does-not-work", _("Something does not work")
    OTHER = "other", _("Something else")


class State(models.TextChoices):
    """What the editors did with it."""

    NEW = "new", _("New")
    PICKED_UP = "picked-up", _("Picked up")
    DONE = "done", _("Done")


class PageFeedback(models.Model):
    """One answer to “Did this information help you?”."""

    page = models.ForeignKey(
        GovernedPage,
        verbose_name=_("page"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="feedback",
    )
    revision = models.ForeignKey(
        Revision,
        verbose_name=_("version of the page"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    address = models.CharField(_("address on the site"), max_length=255)
    language = models.CharField(_("language"), max_length=10)
    helped = models.BooleanField(_("did it help?"))
    reason = models.CharField(_("reason"), max_length=20, choices=Reason, blank=True)
    text = models.TextField(_("what the resident says"), blank=True)
    given_on = models.DateTimeField(_("given on"), auto_now_add=True, db_index=True)
    state = models.CharField(_("state"), max_length=10, choices=State, default=State.NEW)
    note = models.TextField(
        _("note of the editors"), blank=True, help_text=_("What did we do with this?")
    )

    class Meta:
        verbose_name = _("feedback")
        verbose_name_plural = _("feedback of residents")
        ordering: ClassVar = ["-given_on", "-pk"]
        indexes: ClassVar = [models.Index(fields=["page", "helped"])]

    def __str__(self) -> str:
        """Return a name without a word of the resident: it stays in the trail for ever."""
        return str(_("Feedback %(number)s") % {"number": self.pk})

    @property
    def said(self) -> str:
        """Return the start of what was said, or whether the page helped."""
        return self.text[:60] or str(_("It helped") if self.helped else _("It did not help"))
