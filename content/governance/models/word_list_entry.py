"""Which word does the municipality itself forbid, advise against or count as known?"""

from typing import ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models.functions import Lower
from django.forms import RadioSelect
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.models import RevisionMixin

from a11y_checks.plain_language.text.forms import Kind
from a11y_checks.plain_language.text.house_terms import noted
from a11y_checks.word_list import Effect, HouseWord
from content.governance.word_list.objections import objections
from content.trail.recorded import recorded

EFFECTS = [
    (Effect.FORBIDDEN.value, _("Forbidden: a page with this word cannot go live")),
    (Effect.ADVISED_AGAINST.value, _("Rather not: writers see which word is better")),
    (Effect.KNOWN.value, _("Known: no page has to explain this word")),
]
GRAMMAR = [
    (Kind.NOUN.value, _("A noun: also the plural")),
    (Kind.VERB.value, _("A verb: also the other forms")),
    (Kind.ADJECTIVE.value, _("An adjective: also with an -e")),
    (Kind.FIXED.value, _("Exactly as you write it")),
]


@recorded()
class WordListEntry(RevisionMixin, models.Model):
    """One word on the municipality's list. Every version is kept, with who saved it."""

    term = models.CharField(
        _("word or phrase"),
        max_length=60,
        help_text=_(
            "Write a noun with its article: “de leges”. Put a | in a verb that comes apart: "
            "“aan|vragen”. A word without capitals is left alone in names."
        ),
    )
    effect = models.CharField(
        _("what happens"),
        max_length=20,
        choices=EFFECTS,
        default=Effect.FORBIDDEN.value,
        help_text=_("Live pages stay online, whatever you choose."),
    )
    grammar = models.CharField(
        _("which forms"),
        max_length=12,
        choices=GRAMMAR,
        default=Kind.NOUN.value,
        help_text=_("In which forms do we look for the word? You see them before you save."),
    )
    replacement = models.CharField(
        _("write instead"),
        max_length=100,
        blank=True,
        help_text=_("The better word, in the same form: “de kosten”. Empty for a known word."),
    )
    explanation = models.TextField(
        _("explanation"),
        max_length=500,
        help_text=_("Why did you choose this? Writers read this text beside the word."),
    )
    active = models.BooleanField(
        _("in use"),
        default=True,
        help_text=_("Turn this off to stop using the word. Its history stays."),
    )

    panels: ClassVar = [
        FieldPanel("term"),
        FieldPanel("grammar", widget=RadioSelect),
        FieldPanel("effect", widget=RadioSelect),
        FieldPanel("replacement"),
        FieldPanel("explanation"),
        FieldPanel("active"),
    ]

    class Meta:
        ordering = ["term"]
        verbose_name = _("word on the list")
        verbose_name_plural = _("words on the list")
        constraints = [
            models.UniqueConstraint(
                Lower("term"),
                name="one_entry_per_word",
                violation_error_message=_("This word is on the list already."),
            ),
            models.CheckConstraint(
                condition=models.Q(effect__in=[effect.value for effect in Effect])
                & models.Q(grammar__in=[kind.value for kind in Kind]),
                name="word_of_a_known_sort",
            ),
        ]

    def __str__(self) -> str:
        return self.term.replace("|", "")

    @property
    def house_word(self) -> HouseWord:
        """Return the word as the rule books take it."""
        return HouseWord(
            self.term, Effect(self.effect), self.grammar, self.replacement, self.explanation
        )

    def clean(self) -> None:
        """Tidy the spaces. Raise ValidationError when the word would not work, field by field."""
        if not self.term:
            return
        self.term, self.replacement = noted(self.term), noted(self.replacement)
        others = [other.house_word for other in type(self).objects.exclude(pk=self.pk)]
        found = dict(objections(self.house_word, others))
        if found:
            raise ValidationError(found)
