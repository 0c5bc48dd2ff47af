"""Which page comes first when people type exactly this?"""

from typing import ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, PageChooserPanel

from content.governance.models import GovernedPage
from content.search.models.typed_phrase import TypedPhrase
from content.search.phrases import phrase_key


class BestBet(TypedPhrase):
    """An editor's answer to a question that many people type."""

    query = models.CharField(
        _("what people type"),
        max_length=100,
        help_text=_("The whole question. Capitals, word order and little words do not matter."),
    )
    page = models.ForeignKey(
        GovernedPage,
        verbose_name=_("page that comes first"),
        on_delete=models.CASCADE,
        related_name="+",
        help_text=_("Visitors only see it while it is live."),
    )

    phrase_field = "query"
    panels: ClassVar = [FieldPanel("query"), PageChooserPanel("page"), FieldPanel("language")]

    class Meta:
        ordering = ["query"]
        verbose_name = _("best bet")
        verbose_name_plural = _("best bets")
        constraints = [
            models.UniqueConstraint(
                fields=["language", "query", "page"],
                name="one_row_per_best_bet",
                violation_error_message=_("This page already comes first for these words."),
            )
        ]

    def __str__(self) -> str:
        """Return the question."""
        return self.query

    def clean(self) -> None:
        """Tidy the spaces. Raise ValidationError when no word is left to search for."""
        self.query = " ".join(self.query.split())
        if not phrase_key(self.query, self.language):
            raise ValidationError({"query": _("Use a word that says what somebody looks for.")})
